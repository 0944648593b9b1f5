package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.crash.Report.Receipt;
import dev.edd.adapters.jdbc.crash.Report.Step;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Instant;
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

    /** Claims what can be claimed, in the end. */
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
        assertThat(addressed.map(Receipt::subscriber).flatMap(this::claimed))
                .as("what can be delivered now")
                .isEqualTo(first(pending));
    }

    private Seq<Receipt> waiting() {
        return ledger.rows("select subscriber, party, sequence from edd_delivery where tenant = ?")
                .map(row -> new Receipt(row.get(0), row.get(1), Long.parseLong(row.get(2))));
    }

    /** What comes first of each party, as it must be claimed at once when every lease has ended. */
    private static Set<Receipt> first(Set<Receipt> pending) {
        return pending.groupBy(each -> Tuple.of(each.subscriber(), each.party()))
                .values()
                .map(of -> of.minBy(Receipt::sequence).get())
                .toSet();
    }

    private Seq<Receipt> claimed(String subscriber) {
        // after whatever the writer's clock showed
        Instant later = Instant.parse("9000-01-01T00:00:00Z");
        Lease lease = new Lease(UUID.randomUUID(), later.plus(Duration.ofDays(1)));
        return ledger.storage()
                .outbox()
                .claim(new SubscriberName(subscriber), lease, later, Integer.MAX_VALUE)
                .map(Receipt::of);
    }
}
