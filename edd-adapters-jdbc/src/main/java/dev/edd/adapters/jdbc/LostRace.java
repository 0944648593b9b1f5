package dev.edd.adapters.jdbc;

import org.jspecify.annotations.Nullable;

/** A transaction lost against another. Never leaves the adapter. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean waited;

    /** Another transaction was faster: the work may succeed when it is done again at once. */
    LostRace(String message) {
        this(message, null, false);
    }

    private LostRace(String message, @Nullable RuntimeException cause, boolean waited) {
        super(message, cause);
        this.waited = waited;
    }

    /** Tells a race that the database ended from all other failures, which it gives back as they are. */
    static RuntimeException classified(RuntimeException failure) {
        return switch (SqlFailure.of(failure)) {
            case LOST_RACE -> new LostRace("another transaction was faster", failure, false);
            case LOCK_TIMEOUT -> new LostRace("another transaction held a lock for too long", failure, true);
            case DUPLICATE_KEY, OTHER -> failure;
        };
    }

    /** Another transaction held for too long what this one needs. */
    static LostRace afterWaiting(String message) {
        return new LostRace(message, null, true);
    }

    /** Whether it waited, and would wait as long again. */
    boolean waited() {
        return waited;
    }
}
