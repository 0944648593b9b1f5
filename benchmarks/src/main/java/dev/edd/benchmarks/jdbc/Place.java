package dev.edd.benchmarks.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Schema;
import javax.sql.DataSource;

/** A database with the library's tables, and the pool that all contenders on it share. It goes when it is closed. */
final class Place implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final Database database;
    private final HikariDataSource pool;
    private final Runnable removal;

    private Place(Database database, HikariDataSource pool, Runnable removal) {
        this.database = database;
        this.pool = pool;
        this.removal = removal;
    }

    static Place at(Database database, String url, Runnable removal) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(database.user());
        settings.setPassword("");
        settings.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(settings);
        Schema.migrate(pool);
        return new Place(database, pool, removal);
    }

    Database database() {
        return database;
    }

    DataSource pool() {
        return pool;
    }

    /** Lets the database come to rest. */
    void settle() {
        database.settling().forEach(sql -> Sql.execute(pool, sql));
    }

    @Override
    public void close() {
        pool.close();
        removal.run();
    }
}
