package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.crash.Report.Receipt;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import java.time.Instant;

/** An outbox that reports what a relay gets from it, and each acknowledgement before and after. */
record ReportingOutbox(Outbox real, Pipe pipe) implements Outbox {
    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        Seq<Delivery> claimed = real.claim(subscriber, lease, at, most);
        claimed.forEach(delivery -> pipe.say(new Report.Received(Receipt.of(delivery))));
        return claimed;
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        Receipt receipt = Receipt.of(delivery);
        pipe.say(new Report.Acknowledging(receipt));
        boolean acknowledged = real.acknowledge(delivery);
        pipe.say(acknowledged ? new Report.Acknowledged(receipt) : new Report.NotAcknowledged(receipt));
        return acknowledged;
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        return real.postpone(delivery, due);
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        return real.park(delivery, at, reason);
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return real.deadLetters(subscriber, most);
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        return real.retry(subscriber, message, due);
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return real.discard(subscriber, message);
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return real.pending(subscriber);
    }
}
