package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.crash.Report.Receipt;
import dev.edd.adapters.jdbc.crash.Report.Step;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubscriberName;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Whether every event waits for each of its subscribers or was taken by it, and what waits can still be delivered. */
final class DeliveryAudit {
    private final Ledger ledger;
    private final Account account;
    private final Set<Receipt> addressed;

    DeliveryAudit(Ledger ledger, Account account, Seq<Tuple2<Step, HistoryEntry>> happened) {
        this.ledger = ledger;
        this.account = account;
        this.addressed = happened.flatMap(step -> step._1
                        .subscribers()
                        .map(subscriber -> new Receipt(
                                subscriber,
                                step._2.id().party().key(),
                                step._2.id().sequence())))
                .toSet();
    }

    /** Takes everything that waits, in the end. */
    void assertSound() {
        Seq<Receipt> waiting = waiting();
        Set<Receipt> pending = waiting.toSet();
        assertThat(pending.size()).as("none twice").isEqualTo(waiting.size());
        assertThat(pending.diff(addressed)).as("waits, and was never sent").isEmpty();
        assertThat(pending.intersect(account.acknowledged()))
                .as("acknowledged, and waits again")
                .isEmpty();
        assertThat(addressed.diff(pending).diff(account.acknowledging()))
                .as("neither waits nor was taken")
                .isEmpty();
        assertThat(account.acknowledging().diff(account.received()))
                .as("taken by nobody who had it")
                .isEmpty();
        assertThat(account.receivedAgain()).as("came after it was acknowledged").isEmpty();
        assertThat(drained()).as("what can be delivered").isEqualTo(pending);
        assertThat(waiting()).isEmpty();
    }

    private Seq<Receipt> waiting() {
        return ledger.rows("select subscriber, party, sequence from edd_delivery where tenant = ?")
                .map(row -> new Receipt(row.get(0), row.get(1), Long.parseLong(row.get(2))));
    }

    private Set<Receipt> drained() {
        Set<SubscriberName> subscribers = addressed.map(Receipt::subscriber).map(SubscriberName::new);
        return subscribers.flatMap(this::drained);
    }

    /** Delivers everything to one subscriber, after every lease has ended: in the order of each party. */
    private Set<Receipt> drained(SubscriberName subscriber) {
        Outbox outbox = ledger.storage().outbox();
        Instant later = Instant.now().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(1));
        Vector<Receipt> taken = Vector.empty();
        Seq<Delivery> claimed;
        do {
            Lease lease = new Lease(UUID.randomUUID(), later.plus(Duration.ofDays(1)));
            claimed = outbox.claim(subscriber, lease, later, Keyset.LARGEST);
            claimed.forEach(delivery -> assertThat(outbox.acknowledge(delivery)).isTrue());
            taken = taken.appendAll(claimed.map(Receipt::of));
        } while (!claimed.isEmpty());
        taken.groupBy(Receipt::party)
                .values()
                .forEach(of -> assertThat(of.map(Receipt::sequence)).isSorted());
        return HashSet.ofAll(taken);
    }
}
