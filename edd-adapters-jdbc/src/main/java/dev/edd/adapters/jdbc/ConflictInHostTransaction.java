package dev.edd.adapters.jdbc;

/**
 * While taking part in the host's transaction, what a decision had read was changed by others, or the database gave the
 * transaction up. The library cannot try again, since the host's own statements would not be repeated: the host rolls back
 * and repeats the whole of it. Until the thread's transaction has ended every further call is answered with it.
 */
public final class ConflictInHostTransaction extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConflictInHostTransaction(String message) {
        super(message);
    }

    ConflictInHostTransaction(String message, Throwable cause) {
        super(message, cause);
    }
}
