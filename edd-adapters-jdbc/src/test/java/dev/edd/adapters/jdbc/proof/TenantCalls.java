package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Calls that a tenant may make, through the services and past them. All of them speak of the same few ids: a tenant that
 * guesses another one's ids does not even have to guess.
 */
final class TenantCalls {
    static final Vector<CustomerId> CUSTOMERS = ids(1, 3).map(CustomerId::new);
    static final Vector<CounterpartyId> COUNTERPARTIES = ids(2, 3).map(CounterpartyId::new);
    static final Vector<VerificationId> VERIFICATIONS = ids(3, 5).map(VerificationId::new);
    static final Vector<SubscriberName> SUBSCRIBERS = Vector.of(
            Notifier.NAME,
            Tenancy.PICKY,
            new SubscriberName("inquiry-opening"),
            new SubscriberName("counterparty-screening"),
            new SubscriberName("risk-rating"));

    private static final int LONGEST_REASON = 200;

    private TenantCalls() {}

    /**
     * Something that a tenant does.
     *
     * @param what for the report of a failure
     * @param does gives what it was answered; what both tenants claimed so far is there to be misused
     */
    record Call(String what, Answering does) {
        @Override
        public String toString() {
            return what;
        }
    }

    @FunctionalInterface
    interface Answering {
        Object answer(Tenancy tenancy, Seq<Delivery> claimedByAnyone);
    }

    static Arbitrary<Call> calls() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, parties()),
                Tuple.of(6, births()),
                Tuple.of(14, commands()),
                Tuple.of(20, TenantCases.calls()),
                Tuple.of(10, TenantRisks.calls()),
                Tuple.of(4, relays()),
                Tuple.of(5, outbox()),
                Tuple.of(2, pastTheServices()),
                Tuple.of(2, waiting()),
                Tuple.of(8, TenantQueries.queries()));
    }

    /** What most scripts would not come to by chance: parties to act on, told apart by their tenant's name. */
    static Vector<Call> beginning(String tenant) {
        PartyName name = new PartyName(tenant);
        Actor officer = new Actor.Officer(tenant);
        return CUSTOMERS
                .zip(COUNTERPARTIES)
                .take(2)
                .flatMap(pair -> Vector.of(
                        call(
                                "register " + pair._1,
                                t -> t.edd.parties().registerCustomer(pair._1, PartyType.INDIVIDUAL, name, officer)),
                        call(
                                "verify " + pair._1,
                                t -> t.edd.parties().changeStanding(pair._1, CustomerStanding.VERIFIED, officer)),
                        call(
                                "register " + pair._2,
                                t -> t.edd.parties()
                                        .registerCounterparty(pair._2, pair._1, PartyType.BUSINESS, name, officer))))
                .appendAll(TenantCases.beginning(tenant))
                .appendAll(TenantRisks.beginning(tenant));
    }

    private static Arbitrary<Call> parties() {
        Arbitrary<PartyName> names = HostileText.upTo(PartyName.LONGEST).map(PartyName::new);
        Arbitrary<PartyType> types = Arbitraries.of(PartyType.class);
        return Arbitraries.oneOf(
                Combinators.combine(customers(), types, names, actors())
                        .as((id, type, name, actor) ->
                                call("register " + id, t -> t.edd.parties().registerCustomer(id, type, name, actor))),
                Combinators.combine(customers(), standings(), actors())
                        .as((id, to, actor) -> call(
                                id + " becomes " + to + " by " + actor.role(),
                                t -> t.edd.parties().changeStanding(id, to, actor))),
                Combinators.combine(counterparties(), customers(), types, names, actors())
                        .as((id, of, type, name, actor) -> call(
                                "register " + id + " of " + of,
                                t -> t.edd.parties().registerCounterparty(id, of, type, name, actor))),
                Combinators.combine(counterparties(), Arbitraries.of(CounterpartyStanding.class), actors())
                        .as((id, to, actor) -> call(
                                id + " becomes " + to + " by " + actor.role(),
                                t -> t.edd.parties().changeStanding(id, to, actor))));
    }

    private static Arbitrary<Call> births() {
        Arbitrary<Subject> subjects = Arbitraries.oneOf(
                customers().map(Subject.OfCustomer::new),
                Arbitraries.of(CUSTOMERS
                        .zipWith(COUNTERPARTIES, Subject.OfCounterparty::new)
                        .asJava()),
                Combinators.combine(customers(), counterparties()).as(Subject.OfCounterparty::new));
        return Combinators.combine(verifications(), subjects, actors())
                .as((id, subject, actor) -> call(
                        "create " + id + " of " + subject,
                        t -> t.edd.verifications().create(id, subject, method(subject), actor)));
    }

    private static VerificationMethod method(Subject subject) {
        return subject instanceof Subject.OfCustomer
                ? VerificationMethod.ENHANCED_DUE_DILIGENCE
                : VerificationMethod.WATCHLISTS;
    }

    private static Arbitrary<Call> commands() {
        Arbitrary<Function<Stamp, VerificationCommand>> opening = HostileText.upTo(InquiryId.LONGEST)
                .map(text -> stamp ->
                        new VerificationCommand.OpenInquiry(stamp, new InquiryId(text), VerificationPolicy.STANDARD));
        Arbitrary<Function<Stamp, VerificationCommand>> others = Arbitraries.of(
                VerificationCommand.StartProcessing::new,
                VerificationCommand.FlagForReview::new,
                VerificationCommand.Expire::new,
                stamp -> new VerificationCommand.TrackInquiry(stamp, InquiryState.PROCESSING),
                stamp -> new VerificationCommand.Pass(stamp, Vector.empty()),
                stamp -> new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.NAME_CHECK_FAILURE)));
        return Combinators.combine(
                        verifications(), actors(), Arbitraries.frequencyOf(Tuple.of(1, opening), Tuple.of(2, others)))
                .as((id, actor, command) -> call(
                        "a command for " + id + " by " + actor.role(),
                        t -> t.edd.verifications().give(id, actor, command)));
    }

    private static Arbitrary<Call> relays() {
        Arbitrary<Integer> batches = Arbitraries.integers().between(1, 5);
        return Arbitraries.oneOf(
                batches.map(batch -> call(
                        "deliver " + batch,
                        t -> Tenancy.comparable(t.edd.relay().deliver(batch)))),
                batches.map(most ->
                        call("expire " + most, t -> t.edd.verifications().expireOverdue(most))),
                Combinators.combine(subscribers(), messages())
                        .as((name, message) -> call(
                                "retry " + message + " for " + name,
                                t -> t.edd.relay().retry(name, message))),
                Combinators.combine(subscribers(), messages())
                        .as((name, message) -> call(
                                "discard " + message + " for " + name,
                                t -> t.edd.relay().discard(name, message))));
    }

    private static Arbitrary<Call> outbox() {
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        Arbitrary<UUID> tokens = Arbitraries.of(ids(4, 4).asJava());
        return Arbitraries.oneOf(
                Combinators.combine(
                                subscribers(), tokens, Arbitraries.integers().between(1, 3))
                        .as((name, token, most) -> call("claim " + most + " for " + name, t -> {
                            Lease lease = new Lease(token, t.tick().plus(Duration.ofSeconds(30)));
                            return t.claimed(t.storage.outbox().claim(name, lease, t.tick(), most));
                        })),
                picks.map(pick -> onClaimed(
                        "acknowledge", pick, (t, delivery) -> t.storage.outbox().acknowledge(delivery))),
                picks.map(pick -> onClaimed(
                        "postpone",
                        pick,
                        (t, delivery) ->
                                t.storage.outbox().postpone(delivery, t.tick().plusSeconds(1)))),
                Combinators.combine(picks, HostileText.upTo(LONGEST_REASON))
                        .as((pick, reason) -> onClaimed(
                                "park",
                                pick,
                                (t, delivery) -> t.storage.outbox().park(delivery, t.tick(), reason))));
    }

    @FunctionalInterface
    private interface Settling {
        boolean settled(Tenancy tenancy, Delivery delivery);
    }

    /** A delivery that either tenant claimed, with its lease. */
    private static Call onClaimed(String what, int pick, Settling settling) {
        return new Call(
                what + " a delivery that was claimed",
                (tenancy, claimed) -> claimed.isEmpty()
                        ? "nothing was claimed"
                        : settling.settled(tenancy, claimed.get(pick % claimed.size())));
    }

    private static Arbitrary<Call> pastTheServices() {
        return Combinators.combine(
                        customers(),
                        standings(),
                        partyIds(),
                        Arbitraries.longs().between(1, 3))
                .as((customer, to, read, version) -> call(
                        customer + " becomes " + to + " having read version " + version + " of " + read,
                        t -> t.storage
                                .unitOfWork()
                                .run(stores -> stores.parties()
                                        .find(customer)
                                        .filter(found -> found.value().standing() != to)
                                        .map(found ->
                                                Standing.changed(found, to, Vector.of(new Commit.Read(read, version))))
                                        .<Refusal>toEither(new Standing.NotStored())
                                        .flatMap(commit -> Standing.stored(stores, commit)))));
    }

    private static Arbitrary<Call> waiting() {
        return Arbitraries.of(
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofHours(24),
                        Duration.ofDays(7),
                        Duration.ofDays(14))
                .map(wait -> call("wait " + wait, t -> {
                    t.advance(wait);
                    return wait;
                }));
    }

    static Call call(String what, Function<Tenancy, Object> does) {
        return new Call(what, (tenancy, claimed) -> does.apply(tenancy));
    }

    static Arbitrary<CustomerId> customers() {
        return Arbitraries.of(CUSTOMERS.asJava());
    }

    static Arbitrary<CounterpartyId> counterparties() {
        return Arbitraries.of(COUNTERPARTIES.asJava());
    }

    static Arbitrary<VerificationId> verifications() {
        return Arbitraries.of(VERIFICATIONS.asJava());
    }

    static Arbitrary<SubscriberName> subscribers() {
        return Arbitraries.of(SUBSCRIBERS.asJava());
    }

    static Arbitrary<PartyId> partyIds() {
        return Arbitraries.oneOf(customers(), counterparties());
    }

    private static Arbitrary<MessageId> messages() {
        return Combinators.combine(partyIds(), Arbitraries.longs().between(1, 6))
                .as(MessageId::new);
    }

    /** Most who are verified can go on; the other standings are rare. */
    private static Arbitrary<CustomerStanding> standings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(CustomerStanding.VERIFIED)),
                Tuple.of(1, Arbitraries.of(CustomerStanding.class)));
    }

    private static Arbitrary<Actor> actors() {
        Arbitrary<String> names = HostileText.upTo(Actor.LONGEST_NAME);
        return Arbitraries.frequencyOf(
                Tuple.of(4, names.map(Actor.Officer::new)),
                Tuple.of(3, names.map(Actor.Provider::new)),
                Tuple.of(1, names.map(Actor.Partner::new)));
    }

    static Vector<UUID> ids(int kind, int most) {
        return Vector.rangeClosed(1, most)
                .map(number -> new UUID(0x019B_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number));
    }
}
