package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.HostTransactions;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's transactions, as the library asks about them.
 *
 * @param pool whose transactions; those of another transaction manager do not count
 */
record SpringTransactions(DataSource pool) implements HostTransactions {
    @Override
    public boolean isActive() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.hasResource(pool);
    }

    @Override
    public void afterwards(Runnable end) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                end.run();
            }
        });
    }
}
