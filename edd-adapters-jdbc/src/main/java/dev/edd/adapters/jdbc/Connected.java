package dev.edd.adapters.jdbc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A connection and the transaction on it. Whoever gets no connection is told why by the pool, since nobody's values were sent
 * by then; from then on what fails is a {@link DatabaseFailedException}. For one thread.
 */
final class Connected implements AutoCloseable {
    private static final String BEFORE = "edd_before";

    private final Handle handle;

    private Connected(Handle handle) {
        this.handle = handle;
    }

    static Connected to(Jdbi jdbi) {
        return new Connected(jdbi.open());
    }

    Handle handle() {
        return handle;
    }

    void begin() {
        told(handle::begin);
    }

    void commit() {
        told(handle::commit);
    }

    void rollback() {
        told(handle::rollback);
    }

    /** Remembers how a transaction is, that goes on after this connection was closed. */
    void remember() {
        told(() -> handle.savepoint(BEFORE));
    }

    /** Makes the transaction what it was. */
    void restore() {
        told(() -> handle.rollbackToSavepoint(BEFORE));
    }

    /** There is no going back any more. */
    void forget() {
        told(() -> handle.releaseSavepoint(BEFORE));
    }

    @Override
    public void close() {
        told(handle::close);
    }

    private static void told(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            throw DatabaseFailedException.withoutText(failure);
        }
    }
}
