package dev.edd.adapters.jdbc;

import static dev.edd.domain.lifecycle.Storable.instant;

import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Function;

/**
 * The outbox: each call is a transaction of its own, also where units of work take part in the host's. A message that cannot be
 * read is parked by whoever claims it, with the name of {@link CorruptRowException} as reason, and that is thrown: once, and the
 * others go on.
 */
final class JdbcOutbox implements Outbox {
    private final Transactions transactions;

    JdbcOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        instant(at);
        return write(deliveries -> deliveries.claim(subscriber, lease, at, most))
                .getOrElseThrow(Function.identity());
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        return write(deliveries -> deliveries.acknowledge(delivery));
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        instant(due);
        return write(deliveries -> deliveries.postpone(delivery, due));
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        instant(at);
        return write(deliveries -> deliveries.park(delivery, at, reason));
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return transactions.own(session -> new DeliveryRows(session).deadLetters(subscriber, most));
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        instant(due);
        return write(deliveries -> deliveries.retry(subscriber, message, due));
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return write(deliveries -> deliveries.discard(subscriber, message));
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return transactions.own(session -> new DeliveryRows(session).pending(subscriber));
    }

    private <A> A write(Function<DeliveryRows, A> work) {
        return transactions.own(session -> {
            session.write();
            return work.apply(new DeliveryRows(session));
        });
    }
}
