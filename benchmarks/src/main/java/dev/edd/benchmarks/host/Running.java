package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Offspring;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server as a process of its own, on a free port that it chooses. It is stopped when it is closed, and with this
 * process.
 */
final class Running implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LAST_WORDS = 40;

    private final Process process;
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private Running(Process process) {
        this.process = process;
    }

    /**
     * Starts a server, and waits until it says on which port it listens.
     *
     * @param folder where it runs
     * @param options everything that follows {@code java}
     * @return the server; refused, with the last it said, when it ends instead
     */
    static Running java(Path folder, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Running running = launch(folder, command);
        try {
            running.awaitStart();
            return running;
        } catch (RuntimeException failure) {
            running.close();
            throw failure;
        }
    }

    int port() {
        return port.join();
    }

    long pid() {
        return process.pid();
    }

    private static Running launch(Path folder, List<String> command) {
        try {
            Process process = Offspring.start(
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true));
            Running running = new Running(process);
            Thread listener = new Thread(running::listen, "what the server says");
            listener.setDaemon(true);
            listener.start();
            return running;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To its end: a server whose output nobody reads stands still. */
    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                if (!port.isDone()) {
                    Matcher started = STARTED.matcher(line);
                    if (started.find()) {
                        port.complete(Integer.parseInt(started.group(1)));
                    }
                }
            }
            port.completeExceptionally(new IllegalStateException("the server has ended"));
        } catch (IOException closed) {
            port.completeExceptionally(closed);
        }
    }

    private synchronized void remember(String line) {
        lastWords.add(line);
        if (lastWords.size() > LAST_WORDS) {
            lastWords.remove();
        }
    }

    private synchronized String lastWords() {
        return String.join("\n", lastWords);
    }

    private void awaitStart() {
        try {
            port.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the server did not start; the last it said:\n" + lastWords(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        Offspring.stop(process);
    }
}
