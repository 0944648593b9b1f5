package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.HostTransactions;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.ports.Storage;
import dev.edd.ports.provider.DocumentVault;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Storages of the tenants, all in one database. */
@Component
public final class Storages {
    private final DataSource pool;
    private final DataSource dataSource;
    private final HostTransactions transactions;

    Storages(DataSource dataSource, SpringTransactions transactions) {
        this.transactions = transactions;
        this.pool = dataSource;
        // gives the connection of Spring's transaction, so that what the library writes is a part of it
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
    }

    /**
     * The storage of one tenant. Within a method that is {@code @Transactional} it takes part in that transaction, and
     * elsewhere it has transactions of its own.
     *
     * @param tenant the tenant's name, never to be changed once in use
     * @return the storage
     */
    public Storage of(String tenant) {
        return JdbcStorage.joining(dataSource, transactions, new TenantName(tenant));
    }

    /**
     * The vault of one tenant, always in transactions of its own: content is kept before anything names it.
     *
     * @param tenant the tenant's name
     * @return the vault
     */
    public DocumentVault vaultOf(String tenant) {
        return JdbcVault.over(pool, new TenantName(tenant));
    }
}
