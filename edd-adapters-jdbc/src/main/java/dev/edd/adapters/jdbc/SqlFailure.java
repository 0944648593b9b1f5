package dev.edd.adapters.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** What an error of the database means, told by its SQLState and never by its text. */
enum SqlFailure {
    /** The transaction lost against another: the same work may succeed when it is done again. */
    LOST_RACE,
    /** A unique index already holds the key. */
    DUPLICATE_KEY,
    /** Anything else: broken infrastructure. */
    OTHER;

    // 40001 serialization failure, 40P01 PostgreSQL deadlock, HYT00 H2 lock timeout, 90131 H2 concurrent update
    private static final Set<String> RACES = Set.of("40001", "40P01", "HYT00", "90131");
    private static final Set<String> DUPLICATES = Set.of("23505");

    static SqlFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                if (RACES.contains(sql.getSQLState())) {
                    return LOST_RACE;
                }
                if (DUPLICATES.contains(sql.getSQLState())) {
                    return DUPLICATE_KEY;
                }
            }
        }
        return OTHER;
    }
}
