package dev.edd.adapters.jdbc;

import io.vavr.collection.Vector;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of the tests' own: on loopback, with a folder of its own, ended with this JVM at the latest. It commits
 * synchronously, which the tests' distribution does not do by itself. For one thread.
 */
public final class DatabaseServer implements AutoCloseable {
    /** Needs no password. */
    public static final String USER = "postgres";

    private static final String CONNECTIONS = "200";
    private static final int FREE_PORT = 0;

    private final Path folder;
    private EmbeddedPostgres running;

    private DatabaseServer(Path folder, EmbeddedPostgres running) {
        this.folder = folder;
        this.running = running;
    }

    /**
     * Starts a server that is not killed.
     *
     * @return the server, which answers; when the JVM ends its folder goes with it
     */
    static DatabaseServer forThisJvm() {
        return started(true);
    }

    /**
     * Starts a server that can be killed.
     *
     * @return the server, which answers; its folder stays until somebody starts a server some minutes after it was closed
     */
    public static DatabaseServer mortal() {
        return started(false);
    }

    /**
     * Where it answers, also after it was started again.
     *
     * @return the URL of its database
     */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/postgres";
    }

    /** Kills the server with all of its processes, and waits until they are gone. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        Vector<ProcessHandle> processes = Vector.ofAll(postmaster.descendants()).prepend(postmaster);
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(
                process -> process.onExit().orTimeout(1, TimeUnit.MINUTES).join());
    }

    /** Starts the killed server again, on the same port, with what is in its folder. */
    public void startAgain() {
        int port = running.getPort();
        close();
        running = started(folder, port, false);
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first line of this file is its id. */
    private ProcessHandle postmaster() {
        try {
            String id = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DatabaseServer started(boolean clean) {
        try {
            // beside the server's programs, where what a killed JVM left behind is found and cleared away
            Path programs = Files.createDirectories(Path.of(
                    System.getProperty("ot.epg.working-dir", System.getProperty("java.io.tmpdir") + "/embedded-pg")));
            Path folder = Files.createTempDirectory(programs, "data-");
            return new DatabaseServer(folder, started(folder, FREE_PORT, clean));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres started(Path folder, int port, boolean clean) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(clean)
                    .setPort(port)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", CONNECTIONS)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
