package dev.edd.adapters.jdbc;

import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.DeadLetterBuilder;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The table of deliveries, within one transaction. Of the messages of a party only the first is available to a subscriber: who
 * claims looks at the first ones only, however many wait behind them. Who adds or removes a message holds the row of the
 * party's sequence, so that there always is a first one.
 */
final class DeliveryRows {
    private static final String LANE = " where tenant = :tenant and subscriber = :subscriber and party = :party";
    private static final String MESSAGE = LANE + " and sequence = :sequence";
    private static final String LEASED = MESSAGE + " and lease = :lease";
    private static final String PARKED = MESSAGE + " and parked_at is not null";
    private static final String WITH_HISTORY = " from edd_delivery d left join edd_history h"
            + " on h.tenant = d.tenant and h.party = d.party and h.sequence = d.sequence"
            + " where d.tenant = :tenant and d.subscriber = :subscriber";
    private static final String COLUMNS =
            "d.party as party, d.sequence as sequence, h.subject as subject, h.version as version, h.body as body,"
                    + " d.attempts as attempts";

    private final Session session;

    DeliveryRows(Session session) {
        this.session = session;
    }

    /** Addresses the steps of a commit, whose first one took a number in the party's sequence. */
    void append(Commit commit, long first) {
        session.batch(
                "insert into edd_delivery (tenant, subscriber, party, sequence, attempts, due_at, available_at)"
                        + " values (:tenant, :subscriber, :party, :sequence, 0, :due,"
                        + " case when :first and not exists (select 1 from edd_delivery" + LANE + ") then :due end)",
                commit.writes()
                        .zipWithIndex()
                        .flatMap(numbered -> numbered._1
                                .subscribers()
                                .toVector()
                                .map(subscriber -> new Addressed(subscriber, numbered._2))),
                (row, addressed) -> row.bind("subscriber", addressed.to().value())
                        .bind("party", commit.party().key())
                        .bind("sequence", first + addressed.step())
                        // what stands before it in the same batch is not for the statement to find: drivers may fold
                        // batches
                        .bind("first", addressed.isFirstOf(commit))
                        .bind(
                                "due",
                                Bound.instant(commit.writes()
                                        .get(addressed.step())
                                        .event()
                                        .stamp()
                                        .at())));
    }

    /** A step of a commit, by its place among the others, for one of its subscribers. */
    private record Addressed(SubscriberName to, int step) {
        boolean isFirstOf(Commit commit) {
            return commit.writes().indexWhere(each -> each.subscribers().contains(to)) == step;
        }
    }

    /**
     * Claims deliveries, unless one of them cannot be read: then that one is parked, and nothing is claimed.
     *
     * @return the deliveries, or what to throw when the transaction is kept
     */
    Either<CorruptRowException, Seq<Delivery>> claim(SubscriberName subscriber, Lease lease, Instant at, int most) {
        Vector<Either<Unreadable, Delivery>> due = session.rows(
                "select " + COLUMNS + WITH_HISTORY + " and d.available_at <= :at order by d.available_at, d.party"
                        + " limit :most for update" + session.dialect().ofDeliveries() + " skip locked",
                row -> row.bind("subscriber", subscriber.value())
                        .bind("at", Bound.instant(at))
                        .bind("most", most),
                (row, context) -> {
                    StoredEntry entry = StoredEntry.of(row);
                    int attempt = row.getInt("attempts") + 1;
                    return Unreadable.unless(entry).map(message -> new Delivery(subscriber, message, attempt, lease));
                });
        return Either.sequence(due)
                .peek(deliveries -> lease(deliveries, lease))
                .peekLeft(unreadable -> park(subscriber, unreadable, at))
                .mapLeft(unreadable -> unreadable.head().cause());
    }

    private void lease(Seq<Delivery> deliveries, Lease lease) {
        session.batch(
                "update edd_delivery set lease = :lease, available_at = :until, attempts = attempts + 1" + MESSAGE,
                deliveries,
                (row, delivery) -> message(
                                delivery.subscriber(), delivery.message().id())
                        .andThen(leased ->
                                leased.bind("lease", lease.token()).bind("until", Bound.instant(lease.until())))
                        .accept(row));
    }

    private void park(SubscriberName subscriber, Seq<Unreadable> unreadable, Instant at) {
        session.batch(
                "update edd_delivery set lease = null, available_at = null, parked_at = :at, reason = :reason,"
                        + " attempts = attempts + 1" + MESSAGE,
                unreadable,
                (row, each) -> row.bind("subscriber", subscriber.value())
                        .bind("party", each.entry().party())
                        .bind("sequence", each.entry().sequence())
                        .bind("at", Bound.instant(at))
                        .bind("reason", CorruptRowException.class.getName()));
    }

    /** Ends a delivery under its lease. */
    boolean acknowledge(Delivery delivery) {
        return removed(
                LEASED,
                leased(delivery),
                delivery.subscriber(),
                delivery.message().id());
    }

    /** Ends a dead letter. */
    boolean discard(SubscriberName subscriber, MessageId message) {
        return removed(PARKED, message(subscriber, message), subscriber, message);
    }

    private boolean removed(
            String which, Consumer<SqlStatement<?>> binding, SubscriberName subscriber, MessageId message) {
        // an update, where a lock would do: whoever looks at an older snapshot and adds a message then has lost a race
        session.change(
                "update edd_party set last_sequence = last_sequence where tenant = :tenant and party = :party",
                row -> row.bind("party", message.party().key()));
        if (session.change("delete from edd_delivery" + which, binding) == 0) {
            return false;
        }
        session.change(
                "update edd_delivery set available_at = due_at" + LANE
                        + " and sequence = (select min(sequence) from edd_delivery" + LANE + ")",
                row -> row.bind("subscriber", subscriber.value())
                        .bind("party", message.party().key()));
        return true;
    }

    boolean postpone(Delivery delivery, Instant due) {
        return session.change(
                        "update edd_delivery set lease = null, available_at = :due" + LEASED,
                        leased(delivery).andThen(row -> row.bind("due", Bound.instant(due))))
                > 0;
    }

    boolean park(Delivery delivery, Instant at, String reason) {
        return session.change(
                        "update edd_delivery set lease = null, available_at = null, parked_at = :at, reason = :reason"
                                + LEASED,
                        leased(delivery)
                                .andThen(
                                        row -> row.bind("at", Bound.instant(at)).bind("reason", reason)))
                > 0;
    }

    boolean retry(SubscriberName subscriber, MessageId message, Instant due) {
        return session.change(
                        "update edd_delivery set attempts = 0, available_at = :due, parked_at = null, reason = null"
                                + PARKED,
                        message(subscriber, message).andThen(row -> row.bind("due", Bound.instant(due))))
                > 0;
    }

    Seq<DeadLetter> deadLetters(SubscriberName subscriber, int most) {
        return session.rows(
                "select " + COLUMNS + ", d.parked_at as parked_at, d.reason as reason" + WITH_HISTORY
                        + " and d.parked_at is not null order by d.parked_at, d.party limit :most",
                row -> row.bind("subscriber", subscriber.value()).bind("most", most),
                (row, context) -> new DeadLetterBuilder()
                        .subscriber(subscriber)
                        .message(StoredEntry.of(row).read())
                        .attempts(row.getInt("attempts"))
                        .parkedAt(
                                row.getObject("parked_at", OffsetDateTime.class).toInstant())
                        .reason(row.getString("reason"))
                        .build());
    }

    long pending(SubscriberName subscriber) {
        return session.row(
                        "select count(*) from edd_delivery where tenant = :tenant and subscriber = :subscriber",
                        row -> row.bind("subscriber", subscriber.value()),
                        (row, context) -> row.getLong(1))
                .get();
    }

    private static Consumer<SqlStatement<?>> leased(Delivery delivery) {
        return message(delivery.subscriber(), delivery.message().id())
                .andThen(row -> row.bind("lease", delivery.lease().token()));
    }

    private static Consumer<SqlStatement<?>> message(SubscriberName subscriber, MessageId message) {
        return row -> row.bind("subscriber", subscriber.value())
                .bind("party", message.party().key())
                .bind("sequence", message.sequence());
    }

    private record Unreadable(StoredEntry entry, CorruptRowException cause) {
        static Either<Unreadable, HistoryEntry> unless(StoredEntry entry) {
            try {
                return Either.right(entry.read());
            } catch (CorruptRowException cause) {
                return Either.left(new Unreadable(entry, cause));
            }
        }
    }
}
