package dev.edd.adapters.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** What a failure means, told by its SQLState and never by its text. */
enum SqlFailure {
    /** The transaction lost against another: the same work may succeed when it is done again. */
    LOST_RACE,
    /** A unique index already holds the key. */
    DUPLICATE_KEY,
    /** Anything else: broken infrastructure. */
    OTHER;

    // 40001 serialization failure (and H2's deadlock), 40P01 PostgreSQL's deadlock, 55P03 PostgreSQL's lock timeout,
    // HYT00 H2's
    // lock timeout, 90131 H2's concurrent update
    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    private static final Set<String> DUPLICATES = Set.of("23505");

    static SqlFailure of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRace) {
                return LOST_RACE;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return of(sql.getSQLState());
            }
        }
        return OTHER;
    }

    private static SqlFailure of(String state) {
        if (RACES.contains(state)) {
            return LOST_RACE;
        }
        return DUPLICATES.contains(state) ? DUPLICATE_KEY : OTHER;
    }
}
