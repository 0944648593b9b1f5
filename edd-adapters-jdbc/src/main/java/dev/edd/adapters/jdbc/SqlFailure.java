package dev.edd.adapters.jdbc;

import java.sql.SQLException;
import java.util.Map;

/** What a failure means, told by its SQLState and never by its text. */
enum SqlFailure {
    /** The transaction lost against another: the same work may succeed when it is done again. */
    LOST_RACE,
    /** The transaction waited too long for a lock: to do it again is to wait again. */
    LOCK_TIMEOUT,
    /** A unique index already holds the key. */
    DUPLICATE_KEY,
    /** Anything else: broken infrastructure. */
    OTHER;

    private static final Map<String, SqlFailure> BY_STATE = Map.of(
            // serialization failure, and H2's deadlock
            "40001", LOST_RACE,
            // PostgreSQL's deadlock
            "40P01", LOST_RACE,
            // H2's concurrent update
            "90131", LOST_RACE,
            // PostgreSQL's and H2's
            "55P03", LOCK_TIMEOUT,
            "HYT00", LOCK_TIMEOUT,
            "23505", DUPLICATE_KEY);

    static SqlFailure of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return BY_STATE.getOrDefault(sql.getSQLState(), OTHER);
            }
        }
        return OTHER;
    }
}
