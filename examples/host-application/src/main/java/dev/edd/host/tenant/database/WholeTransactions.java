package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.ConflictInHostTransaction;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats a transaction of the host that lost a race. The library does that for transactions of its own; in one of the host's
 * it cannot, since only the host can repeat what else was done there.
 */
@Component
public final class WholeTransactions {
    static final int ATTEMPTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(WholeTransactions.class);

    WholeTransactions() {}

    /**
     * Runs a transaction, again and again while it loses.
     *
     * @param <A> what it gives
     * @param transaction all of it, from its begin to its commit: a call of a method that is {@code @Transactional}
     * @return what it gave
     * @throws Refused with 503 {@code contention} when it lost too often
     * @throws IllegalStateException within a transaction, which would be repeated in part
     */
    public <A> A run(Supplier<A> transaction) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction is repeated from outside");
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return transaction.get();
            } catch (ConflictInHostTransaction | ConcurrencyFailureException lost) {
                // what it did is rolled back
                LOG.debug("attempt {} lost a race: {}", attempt, lost.getClass().getName());
            }
        }
        throw new Refused(Problem.contention());
    }
}
