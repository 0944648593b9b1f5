package dev.edd.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar, running as a process of its own on a free port of this machine. */
final class RunningHost implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process process;
    private final Path log;
    private final int port;

    private RunningHost(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static RunningHost demo() {
        return start("--spring.profiles.active=demo");
    }

    /** The arguments that configure one key; those of the demo's own properties count no more as soon as there is one. */
    static Stream<String> key(int place, String key, String tenant, String role) {
        String prefix = "--edd.keys[" + place + "].";
        return Stream.of(
                prefix + "key=" + key, prefix + "tenant=" + tenant, prefix + "role=" + role, prefix + "name=" + key);
    }

    /** Starts a host in a directory of its own, so that what it leaves there is its own. */
    static RunningHost start(String... arguments) {
        return startIn(freshDirectory(), arguments);
    }

    /** Starts a host where another one may have been before. */
    static RunningHost startIn(Path directory, String... arguments) {
        return startIn(directory, List.of(), arguments);
    }

    /** The same, in a virtual machine with options of its own. */
    static RunningHost startIn(Path directory, List<String> options, String... arguments) {
        Launched launched = launch(directory, options, arguments);
        try {
            Matcher started = Awaitility.await("the host has started; its log is " + launched.log)
                    .atMost(PATIENCE)
                    .failFast("the host has died", () -> !launched.process.isAlive())
                    .until(() -> PORT.matcher(read(launched.log)), Matcher::find);
            return new RunningHost(launched.process, launched.log, Integer.parseInt(started.group(1)));
        } catch (RuntimeException failed) {
            launched.process.destroyForcibly();
            throw failed;
        }
    }

    /** Starts a host that cannot start, and gives what it told before it ended. */
    static String failToStartIn(Path directory, String... arguments) {
        Launched launched = launch(directory, List.of(), arguments);
        try {
            int code = launched.process
                    .onExit()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join()
                    .exitValue();
            if (code == 0) {
                throw new AssertionError("the host ended as if all were well; its log is " + launched.log);
            }
            return read(launched.log);
        } finally {
            launched.process.destroyForcibly();
        }
    }

    /** An empty directory under {@code target}. */
    static Path freshDirectory() {
        try {
            return Files.createTempDirectory(jar().getParent(), "edd-host-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private record Launched(Process process, Path log) {}

    private static Launched launch(Path directory, List<String> options, String... arguments) {
        try {
            Path log = Files.createTempFile(directory, "edd-host", ".log");
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(options);
            command.addAll(List.of("-jar", jar().toString(), "--server.port=0", "--server.address=127.0.0.1"));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Launched(process, log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("edd.host.jar")).toAbsolutePath();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** SIGKILL: the host does nothing more, not even what it does at its end. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    int port() {
        return port;
    }

    String log() {
        return read(log);
    }

    As as(String key) {
        return new As("Bearer " + key);
    }

    Answer send(HttpRequest.Builder request, String path) {
        try {
            HttpResponse<String> response = http.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    /** Somebody with a key. */
    final class As {
        private final String authorization;

        private As(String authorization) {
            this.authorization = authorization;
        }

        Answer get(String path) {
            return send(HttpRequest.newBuilder().header("Authorization", authorization), path);
        }

        Answer post(String path, String body) {
            return post(path, "application/json", BodyPublishers.ofString(body));
        }

        Answer post(String path, String contentType, HttpRequest.BodyPublisher body) {
            return send(
                    HttpRequest.newBuilder()
                            .header("Authorization", authorization)
                            .header("Content-Type", contentType)
                            .POST(body),
                    path);
        }

        /** An answer as it comes, for whoever does not want to keep all of it. */
        HttpResponse<InputStream> open(String path) {
            try {
                return http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", authorization)
                                .build(),
                        BodyHandlers.ofInputStream());
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(cause);
            }
        }

        Answer call(String method, String path) {
            return send(
                    HttpRequest.newBuilder()
                            .header("Authorization", authorization)
                            .method(method, BodyPublishers.noBody()),
                    path);
        }
    }

    /** What the host answered. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String field) {
            return json().get(field).stringValue();
        }
    }
}
