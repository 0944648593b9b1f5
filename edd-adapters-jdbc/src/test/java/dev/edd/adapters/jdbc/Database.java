package dev.edd.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vavr.Lazy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The databases that the tests run on: one of each for the whole JVM, begun when it is first asked for, with the tables of
 * the library in it. What one test stores is kept apart from all others by its tenant. Safe to share between threads.
 */
@SuppressWarnings("exports") // nothing of the tests is exported, whatever the module of the main sources says
public enum Database {
    /** H2 on a file, with the setting under which nothing that was acknowledged is lost. */
    H2("sa", () -> "jdbc:h2:file:" + newFolder().resolve("edd") + ";" + H2Files.SETTINGS + ";DB_CLOSE_DELAY=-1"),
    /** A real PostgreSQL. */
    POSTGRESQL(DatabaseServer.USER, () -> DatabaseServer.forThisJvm().url());

    private static final int CONNECTIONS = 20;

    private final String user;
    private final Lazy<String> url;
    private final Lazy<HikariDataSource> shared;

    Database(String user, Supplier<String> url) {
        this.user = user;
        this.url = Lazy.of(url);
        this.shared = Lazy.of(() -> {
            HikariDataSource pool = new HikariDataSource(settings(CONNECTIONS));
            Schema.migrate(pool);
            return pool;
        });
    }

    /**
     * The pool that most tests share, at the database's own isolation, READ COMMITTED. Nobody closes it.
     *
     * @return a pool over the migrated database
     */
    public DataSource shared() {
        return shared.get();
    }

    /**
     * Makes a pool of its own over the same database.
     *
     * @param size how many connections at most
     * @return a pool, to be closed by the caller
     */
    public HikariDataSource pool(int size) {
        shared();
        return new HikariDataSource(settings(size));
    }

    /**
     * Makes a pool of its own over the same database.
     *
     * @param size how many connections at most
     * @param isolation the isolation of its transactions, as {@link java.sql.Connection} names it: TRANSACTION_SERIALIZABLE
     * @return a pool, to be closed by the caller
     */
    public HikariDataSource pool(int size, String isolation) {
        shared();
        HikariConfig settings = settings(size);
        settings.setTransactionIsolation(isolation);
        return new HikariDataSource(settings);
    }

    /**
     * Names a tenant that nothing was stored for.
     *
     * @return a name that was not used before
     */
    public static TenantName freshTenant() {
        return new TenantName("tenant " + UUID.randomUUID());
    }

    private HikariConfig settings(int size) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url.get());
        settings.setUsername(user);
        settings.setPassword("");
        settings.setMaximumPoolSize(size);
        return settings;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "h2-")
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
