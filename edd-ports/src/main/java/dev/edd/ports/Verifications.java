package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CounterpartyFollows;
import dev.edd.domain.verification.CreateVerificationBuilder;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Identity verifications: enhanced due diligence of customers, watchlist checks of counterparties. Safe to share between
 * threads.
 */
public final class Verifications {
    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final VerificationPolicy policy;

    Verifications(
            UnitOfWork unitOfWork, Decisions decisions, Stamps stamps, IdGenerator ids, VerificationPolicy policy) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.policy = policy;
    }

    /**
     * Begins a verification under a new id. What must follow is done by the relay.
     *
     * @param subject who is to be verified
     * @param method how
     * @param actor who asks: a partner, officer or policy
     * @return the verification, storing; refused, in this order, with {@code not_permitted}, {@code unsupported_value},
     *     {@code not_found}, {@code unverified_customer}, {@code data_exists}
     */
    public Either<Refusal, Verification> create(Subject subject, VerificationMethod method, Actor actor) {
        return create(newId(), false, subject, method, actor);
    }

    /**
     * Begins a verification under an id that the host has made before, with {@link #newId}: for a host that must know
     * the id first, or that repeats a call whose answer it never got.
     *
     * @param id a new id
     * @param subject who is to be verified
     * @param method how
     * @param actor who asks: a partner, officer or policy
     * @return as {@link #create(Subject, VerificationMethod, Actor)}; refused with {@code id_in_use} before all but
     *     {@code not_permitted}
     */
    public Either<Refusal, Verification> create(
            VerificationId id, Subject subject, VerificationMethod method, Actor actor) {
        return create(id, true, subject, method, actor);
    }

    /**
     * Makes an id for {@link #create(VerificationId, Subject, VerificationMethod, Actor)}.
     *
     * @return a new id
     */
    public VerificationId newId() {
        return new VerificationId(ids.next());
    }

    /**
     * Gives a verification a command.
     *
     * @param id the verification
     * @param actor who asks
     * @param command makes the command of the stamp
     * @return the verification after the step; refused with {@code not_found}, {@code not_allowed},
     *     {@code not_permitted}, or as the state's rule says
     */
    public Either<Refusal, Verification> give(
            VerificationId id, Actor actor, Function<Stamp, VerificationCommand> command) {
        return giveAll(id, actor, stamp -> List.of(command.apply(stamp)));
    }

    /**
     * Gives a verification several commands, all or none, under one stamp.
     *
     * @param id the verification
     * @param actor who asks
     * @param commands makes the commands of the stamp, one or more; may be asked more than once
     * @return the verification after the last step; refused as the first refused command is
     * @throws IllegalArgumentException when no command is made
     */
    public Either<Refusal, Verification> giveAll(
            VerificationId id, Actor actor, Function<Stamp, Seq<VerificationCommand>> commands) {
        return step(id, actor, (verification, stamp) -> Either.right(commands.apply(stamp)));
    }

    /**
     * Finds a verification.
     *
     * @param id the verification
     * @return the verification, none when there is none
     */
    public Option<Verification> find(VerificationId id) {
        return unitOfWork.read(stores -> stores.verifications().find(id).map(Versioned::value));
    }

    /**
     * Lists verifications, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> stores.verifications().page(query, keyset));
    }

    /**
     * Lists verifications by page number, with a total.
     *
     * @param query which
     * @param numbered which page
     * @return the page, newest first
     */
    public CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return unitOfWork.read(stores -> stores.verifications().page(query, numbered));
    }

    /**
     * Tells whether a customer's enhanced due diligence is approved, in one query: whether a verification by that method
     * is completed and passed (seed 000).
     *
     * @param customer the customer
     * @return true when approved
     */
    public boolean isEddApproved(CustomerId customer) {
        return unitOfWork.read(stores ->
                stores.verifications().approvedEdd(LinkedHashSet.of(customer)).contains(customer));
    }

    /**
     * What happened to a verification: who decided what, and when.
     *
     * @param id the verification
     * @return its events in order, empty when there is no such verification
     */
    public Seq<HistoryEntry> history(VerificationId id) {
        return unitOfWork.read(stores -> stores.history().of(id));
    }

    /**
     * Ends what nobody finished in time: expires inquiries, and fails verifications whose provider never answered. Each
     * in a commit of its own; safe to run on many nodes at once.
     *
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return what was done
     */
    public Sweep expireOverdue(int most) {
        Keyset.requireSize(most);
        Instant now = stamps.instant();
        Seq<VerificationId> overdue =
                unitOfWork.read(stores -> stores.verifications().overdue(now, most));
        return overdue.map(this::end).fold(Sweep.NOTHING, Sweep::plus);
    }

    /** One case that cannot be ended must not keep the others from it. */
    private Sweep end(VerificationId id) {
        return Sweep.of(
                id,
                () -> step(
                        id,
                        VerificationPolicy.DEADLINE,
                        (verification, stamp) ->
                                policy.overdueCommand(verification, stamp).map(List::of)));
    }

    private Either<Refusal, Verification> step(
            VerificationId id,
            Actor actor,
            BiFunction<Verification, Stamp, Either<Refusal, Seq<VerificationCommand>>> choose) {
        return decisions.take(stores -> stores.verifications()
                .find(id)
                .<Refusal>toEither(VerificationRefusal.NotFound::new)
                .flatMap(read -> {
                    Stamp stamp = stamps.notBefore(read.value().updatedAt(), actor);
                    return choose.apply(read.value(), stamp)
                            .flatMap(commands -> steps(read.value(), commands))
                            .flatMap(steps -> decision(stores, read.version(), steps, stamp));
                }));
    }

    private Either<Refusal, Verification> create(
            VerificationId id, boolean madeBefore, Subject subject, VerificationMethod method, Actor actor) {
        return decisions.take(stores -> {
            Option<? extends Versioned<? extends Party>> party = party(stores, subject);
            CreateVerification command = new CreateVerificationBuilder()
                    .stamp(party.map(read -> stamps.notBefore(read.value().updatedAt(), actor))
                            .getOrElse(() -> stamps.now(actor)))
                    .id(id)
                    .known(madeBefore ? stores.verifications().find(id).map(Versioned::value) : Option.none())
                    .subject(subject)
                    .method(method)
                    .party(party.map(Versioned::value))
                    .policy(policy)
                    .build();
            return Verification.LIFECYCLE
                    .begin(command)
                    .map(step -> new Decision<>(
                            new Commit(
                                    subject.party(),
                                    Vector.of(Write.of(step, 0)),
                                    party.map(read -> new Commit.Read(subject.party(), read.version()))
                                            .toVector()),
                            step.next()));
        });
    }

    private static Option<? extends Versioned<? extends Party>> party(Reads stores, Subject subject) {
        return subject instanceof Subject.OfCounterparty of
                ? stores.parties().find(of.counterparty())
                : stores.parties().find(subject.customer());
    }

    private static Either<Refusal, Vector<Step<Verification, VerificationEvent>>> steps(
            Verification from, Seq<VerificationCommand> commands) {
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a step takes one command or more");
        }
        Verification state = from;
        Vector<Step<Verification, VerificationEvent>> steps = Vector.empty();
        for (VerificationCommand command : commands) {
            Either<Refusal, Step<Verification, VerificationEvent>> step = Verification.LIFECYCLE.give(state, command);
            if (step.isLeft()) {
                return Either.left(step.getLeft());
            }
            state = step.get().next();
            steps = steps.append(step.get());
        }
        return Either.right(steps);
    }

    private Either<Refusal, Decision<Verification>> decision(
            Reads stores, long version, Vector<Step<Verification, VerificationEvent>> steps, Stamp stamp) {
        Verification after = steps.last().next();
        Vector<Write> writes = steps.zipWithIndex((step, index) -> Write.of(step, version + index));
        Commit commit = new Commit(after.header().subject().party(), writes, Vector.empty());
        return after.header().subject() instanceof Subject.OfCounterparty of
                        && after.outcome().isDefined()
                ? withStanding(
                        commit, after, stores.parties().find(of.counterparty()).get(), stamp)
                : Either.right(new Decision<>(commit, after));
    }

    /** The counterparty's standing lands in the same commit as the outcome that it follows. */
    private Either<Refusal, Decision<Verification>> withStanding(
            Commit commit, Verification after, Versioned<Counterparty> counterparty, Stamp stamp) {
        Stamp later = stamps.notBefore(counterparty.value().updatedAt(), stamp.actor());
        Option<CounterpartyCommand> change = CounterpartyFollows.command(after, counterparty.value(), later);
        if (change.isEmpty()) {
            Commit.Read read = new Commit.Read(counterparty.value().id(), counterparty.version());
            return Either.right(new Decision<>(new Commit(commit.party(), commit.writes(), Vector.of(read)), after));
        }
        return Counterparty.LIFECYCLE
                .give(counterparty.value(), change.get())
                .map(step -> new Decision<>(
                        new Commit(
                                commit.party(),
                                commit.writes().append(Write.ofCounterparty(step, counterparty.version())),
                                commit.reads()),
                        after));
    }
}
