package dev.edd.adapters.jdbc;

/** What a storage that takes part in the host's transactions must know of them. Safe to share between threads. */
public interface HostTransactions {
    /**
     * Whether the calling thread is in a transaction of the host on the data source of the storage, and that goes on. In one
     * that has been committed or rolled back already, while the thread still has its connection, what is stored would
     * be lost: throw then.
     *
     * @return true when the data source gives the connection of that transaction
     * @throws IllegalStateException when the transaction is over, but its connection is still the thread's
     */
    boolean isActive();

    /**
     * Has something run when the transaction of the calling thread has ended, whichever way, on the same thread.
     *
     * @param end what to run; it does not throw
     */
    void afterwards(Runnable end);
}
