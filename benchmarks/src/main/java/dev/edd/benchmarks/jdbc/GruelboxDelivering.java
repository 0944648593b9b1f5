package dev.edd.benchmarks.jdbc;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import java.time.Clock;
import java.time.Duration;

/**
 * The outbox of gruelbox. A message is a call of an interface; what was kept is handed over by its {@code flush}, which is its way
 * for what was not handed over at once, and here on the thread that calls it.
 */
final class GruelboxDelivering implements Delivering {
    /** Who is told. Public, since the outbox makes a proxy of it. */
    public interface Listener {
        void tell(long message);
    }

    private static final Duration WAITING = Duration.ofMinutes(1);
    /** When everything that is kept by now is due. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), WAITING.multipliedBy(10));

    private final TransactionManager transactions;
    private final TransactionOutbox outbox;
    private long kept;
    private long told;
    private boolean delivering;

    GruelboxDelivering(Place place, Listener listener) {
        this.transactions = TransactionManager.fromDataSource(place.pool());
        this.outbox = TransactionOutbox.builder()
                .transactionManager(transactions)
                .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
                .instantiator(Instantiator.using(type -> counting(listener)))
                .submitter((entry, executor) -> {
                    if (delivering) {
                        executor.accept(entry);
                    }
                })
                .clockProvider(() -> delivering ? LATER : Clock.systemUTC())
                .attemptFrequency(WAITING)
                .build();
    }

    @Override
    public void keep(int messages) {
        delivering = false;
        transactions.inTransaction(() -> {
            for (int message = 0; message < messages; message++) {
                outbox.schedule(Listener.class).tell(kept++);
            }
        });
    }

    @Override
    public long deliver() {
        delivering = true;
        long before = told;
        boolean more = true;
        while (more) {
            more = outbox.flush();
        }
        return told - before;
    }

    private Listener counting(Listener listener) {
        return message -> {
            told++;
            listener.tell(message);
        };
    }
}
