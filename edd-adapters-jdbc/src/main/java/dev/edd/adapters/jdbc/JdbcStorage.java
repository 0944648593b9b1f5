package dev.edd.adapters.jdbc;

import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.UnitOfWork;
import javax.sql.DataSource;

/**
 * Everything in a relational database, for one tenant: H2 or PostgreSQL, in the tables of {@link Schema}. Safe to share
 * between threads, and to make many times over one data source; making one asks the database what it is.
 */
public final class JdbcStorage implements Storage {
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;

    private JdbcStorage(Transactions transactions) {
        this.unitOfWork = new JdbcUnits(transactions);
        this.outbox = new JdbcOutbox(transactions);
    }

    /**
     * A storage that owns its transactions: each unit of work is one, and is run again when it lost a race in the database.
     *
     * @param dataSource gives connections; a pool
     * @param tenant whose storage
     * @return the storage
     */
    public static JdbcStorage owning(DataSource dataSource, TenantName tenant) {
        return owning(dataSource, tenant, Patience.STANDARD);
    }

    static JdbcStorage owning(DataSource dataSource, TenantName tenant, Patience patience) {
        return new JdbcStorage(Transactions.alone(dataSource, tenant, patience));
    }

    /**
     * A storage whose units of work take part in the host's transaction while there is one, and are transactions of their own
     * otherwise. Within the host's transaction nothing is run again: a conflict is {@link ConflictInHostTransaction}. A unit
     * that ends with a refusal leaves the host's transaction as it was before it.
     *
     * @param dataSource gives the connection of the host's transaction while there is one, and ignores its closing, as Spring's
     *     {@code TransactionAwareDataSourceProxy} does
     * @param host tells of the host's transactions, as Spring's {@code TransactionSynchronizationManager} does
     * @param tenant whose storage
     * @return the storage
     */
    public static JdbcStorage joining(DataSource dataSource, HostTransactions host, TenantName tenant) {
        return new JdbcStorage(new Transactions(dataSource, host, tenant, Patience.STANDARD));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }
}
