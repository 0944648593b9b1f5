package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.ACKNOWLEDGES_WITHOUT_A_LEASE;
import static dev.edd.testkit.conformance.Defect.CLAIMS_SEVERAL_OF_ONE_PARTY;
import static dev.edd.testkit.conformance.Defect.CLAIMS_WHAT_IS_UNDER_LEASE;
import static dev.edd.testkit.conformance.Defect.COUNTS_ON_AFTER_A_RETRY;
import static dev.edd.testkit.conformance.Defect.HANDS_OUT_THE_NEWEST_FIRST;
import static dev.edd.testkit.conformance.Defect.KEEPS_A_LEASE_FOR_EVER;
import static dev.edd.testkit.conformance.Defect.PARKS_FOR_ALL_SUBSCRIBERS;
import static dev.edd.testkit.conformance.Defect.PARKS_WITHOUT_A_LEASE;
import static dev.edd.testkit.conformance.Defect.POSTPONES_TO_THE_END_OF_THE_LEASE;
import static dev.edd.testkit.conformance.Defect.POSTPONES_WITHOUT_A_LEASE;
import static dev.edd.testkit.conformance.Defect.REFUSES_AN_ENDED_LEASE;
import static dev.edd.testkit.conformance.Defect.RETRIES_WHAT_IS_NO_DEAD_LETTER;
import static dev.edd.testkit.conformance.Defect.SKIPS_WHAT_IS_PARKED;
import static dev.edd.testkit.conformance.Defect.SKIPS_WHAT_IS_POSTPONED;
import static dev.edd.testkit.conformance.Defect.TAKES_ANY_INSTANT_FOR_A_DELIVERY;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The outbox of the reference store: one list of deliveries. */
final class ReferenceOutbox implements Outbox {
    private final ReferenceStorage storage;

    ReferenceOutbox(ReferenceStorage storage) {
        this.storage = storage;
    }

    /** What a call leaves behind, and what it answers. */
    record Changed<A>(Ledger ledger, A answer) {}

    @Override
    public Seq<Delivery> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        checked(at);
        return storage.inTurn(ledger -> {
            Vector<Waiting> candidates = ledger.waiting()
                    .filter(each -> each.subscriber().equals(subscriber))
                    .filter(each -> isFirst(each, ledger.waiting()))
                    .filter(each -> each.parkedAt().isEmpty() && isFree(each, at))
                    .sorted(order())
                    .take(most);
            return new Changed<>(
                    ledger.withWaiting(
                            ledger.waiting().map(each -> candidates.contains(each) ? each.leased(lease) : each)),
                    candidates.map(each -> new Delivery(subscriber, each.message(), each.attempts() + 1, lease)));
        });
    }

    private Comparator<Waiting> order() {
        Comparator<Waiting> longest = Comparator.comparing(Waiting::available);
        return storage.has(HANDS_OUT_THE_NEWEST_FIRST) ? longest.reversed() : longest;
    }

    private boolean isFree(Waiting each, Instant at) {
        if (each.lease().isDefined() && storage.has(CLAIMS_WHAT_IS_UNDER_LEASE)) {
            return true;
        }
        if (each.lease().isDefined() && storage.has(KEEPS_A_LEASE_FOR_EVER)) {
            return false;
        }
        return !each.available().isAfter(at);
    }

    private boolean isFirst(Waiting candidate, Vector<Waiting> all) {
        return storage.has(CLAIMS_SEVERAL_OF_ONE_PARTY)
                || !all.exists(other -> other.subscriber().equals(candidate.subscriber())
                        && id(other).party().equals(id(candidate).party())
                        && id(other).sequence() < id(candidate).sequence()
                        && !isSkipped(other));
    }

    private boolean isSkipped(Waiting other) {
        return other.parkedAt().isDefined()
                ? storage.has(SKIPS_WHAT_IS_PARKED)
                : other.lease().isEmpty() && other.attempts() > 0 && storage.has(SKIPS_WHAT_IS_POSTPONED);
    }

    @Override
    public boolean acknowledge(Delivery delivery) {
        return storage.inTurn(ledger -> {
            Vector<Waiting> rest = ledger.waiting()
                    .reject(each -> isHeld(each, delivery, ACKNOWLEDGES_WITHOUT_A_LEASE)
                            && !(storage.has(REFUSES_AN_ENDED_LEASE)
                                    && delivery.lease().until().isBefore(Instant.now())));
            return new Changed<>(
                    ledger.withWaiting(rest), rest.size() < ledger.waiting().size());
        });
    }

    @Override
    public boolean postpone(Delivery delivery, Instant due) {
        checked(due);
        return change(
                each -> isHeld(each, delivery, POSTPONES_WITHOUT_A_LEASE),
                each -> each.postponed(storage.has(POSTPONES_TO_THE_END_OF_THE_LEASE) ? each.available() : due));
    }

    @Override
    public boolean park(Delivery delivery, Instant at, String reason) {
        checked(at);
        return change(
                each -> isHeld(each, delivery, PARKS_WITHOUT_A_LEASE)
                        || (storage.has(PARKS_FOR_ALL_SUBSCRIBERS)
                                && id(each).equals(delivery.message().id())),
                each -> each.parked(at, reason));
    }

    @Override
    public Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return storage.outboxLedger()
                .waiting()
                .filter(each ->
                        each.subscriber().equals(subscriber) && each.parkedAt().isDefined())
                .sortBy(each -> each.parkedAt().get())
                .take(most)
                .map(each -> new DeadLetter(
                        subscriber,
                        each.message(),
                        each.attempts(),
                        each.parkedAt().get(),
                        each.reason()));
    }

    @Override
    public boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        checked(due);
        return change(
                each -> isDead(each, subscriber, message)
                        || (storage.has(RETRIES_WHAT_IS_NO_DEAD_LETTER) && isOf(each, subscriber, message)),
                each -> each.retried(due, storage.has(COUNTS_ON_AFTER_A_RETRY) ? each.attempts() : 0));
    }

    @Override
    public boolean discard(SubscriberName subscriber, MessageId message) {
        return storage.inTurn(ledger -> {
            Vector<Waiting> rest = ledger.waiting().reject(each -> isDead(each, subscriber, message));
            return new Changed<>(
                    ledger.withWaiting(rest), rest.size() < ledger.waiting().size());
        });
    }

    @Override
    public long pending(SubscriberName subscriber) {
        return storage.outboxLedger().waiting().count(each -> each.subscriber().equals(subscriber));
    }

    private void checked(Instant at) {
        if (!storage.has(TAKES_ANY_INSTANT_FOR_A_DELIVERY)) {
            Storable.instant(at);
        }
    }

    private boolean change(Predicate<Waiting> which, UnaryOperator<Waiting> how) {
        return storage.inTurn(ledger -> new Changed<>(
                ledger.withWaiting(ledger.waiting().map(each -> which.test(each) ? how.apply(each) : each)),
                ledger.waiting().exists(which)));
    }

    private boolean isHeld(Waiting each, Delivery delivery, Defect unchecked) {
        return isOf(each, delivery.subscriber(), delivery.message().id())
                && (storage.has(unchecked)
                        || each.lease()
                                .exists(lease ->
                                        lease.token().equals(delivery.lease().token())));
    }

    private static boolean isDead(Waiting each, SubscriberName subscriber, MessageId message) {
        return isOf(each, subscriber, message) && each.parkedAt().isDefined();
    }

    private static boolean isOf(Waiting each, SubscriberName subscriber, MessageId message) {
        return each.subscriber().equals(subscriber) && id(each).equals(message);
    }

    private static MessageId id(Waiting each) {
        return each.message().id();
    }
}
