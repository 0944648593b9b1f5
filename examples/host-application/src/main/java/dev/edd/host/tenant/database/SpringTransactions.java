package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.HostTransactions;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spring's transactions on the pool, as the library asks about them. Only their manager can tell a transaction that goes on
 * from one that is over while its callbacks run, and from one of another manager.
 */
@Component
class SpringTransactions extends JdbcTransactionManager implements HostTransactions {
    private static final long serialVersionUID = 1;

    /** Whether they are over, the innermost transaction of the thread first. */
    private final transient ThreadLocal<Deque<Boolean>> over = ThreadLocal.withInitial(ArrayDeque::new);

    SpringTransactions(DataSource pool) {
        super(pool);
    }

    @Override
    public boolean isActive() {
        if (!isExistingTransaction(doGetTransaction())) {
            return false;
        }
        if (over.get().getFirst()) {
            throw new IllegalStateException("the transaction is over: begin another one (REQUIRES_NEW)");
        }
        return true;
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

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        over.get().push(false);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } finally {
            end();
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } finally {
            end();
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        over.get().pop();
        if (over.get().isEmpty()) {
            over.remove();
        }
    }

    private void end() {
        over.get().pop();
        over.get().push(true);
    }
}
