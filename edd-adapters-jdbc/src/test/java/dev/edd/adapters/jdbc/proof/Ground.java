package dev.edd.adapters.jdbc.proof;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;

/** The databases and isolation levels on which races must end well. */
enum Ground {
    H2(Database.H2, "TRANSACTION_READ_COMMITTED"),
    POSTGRESQL(Database.POSTGRESQL, "TRANSACTION_READ_COMMITTED"),
    POSTGRESQL_REPEATABLE_READ(Database.POSTGRESQL, "TRANSACTION_REPEATABLE_READ"),
    POSTGRESQL_SERIALIZABLE(Database.POSTGRESQL, "TRANSACTION_SERIALIZABLE");

    private final Database database;
    private final String isolation;

    Ground(Database database, String isolation) {
        this.database = database;
        this.isolation = isolation;
    }

    HikariDataSource pool(int size) {
        return database.pool(size, isolation);
    }
}
