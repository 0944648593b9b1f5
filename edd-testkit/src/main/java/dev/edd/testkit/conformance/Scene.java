package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * A storage with somebody in it. Its steps go straight to the ports, past the services, and each must land; its clock
 * moves on by a second with each of them. For one thread, but for the reads.
 */
final class Scene {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Duration ANSWER = Duration.ofHours(24);
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(1);

    final Storage storage;
    final SettableClock clock = new SettableClock(START);
    final SequentialIds ids = new SequentialIds();

    Scene(Storage storage) {
        this.storage = storage;
    }

    // --- who and what there is -----------------------------------------------------------------------------------

    CustomerId customer() {
        return customer(new CustomerId(ids.next()));
    }

    CustomerId customer(CustomerId id) {
        land(registration(id));
        return id;
    }

    CounterpartyId counterparty(CustomerId of) {
        CounterpartyId id = new CounterpartyId(ids.next());
        land(registration(id, of));
        return id;
    }

    /** An open enhanced due diligence of a customer. */
    VerificationId edd(CustomerId customer) {
        return verification(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE);
    }

    VerificationId verification(Subject subject, VerificationMethod method) {
        Write.OfVerification birth = birth(subject, method);
        land(birth);
        return birth.next().id();
    }

    /** A verification in the state that the commands lead to. */
    VerificationId verification(Subject subject, VerificationMethod method, Course course) {
        VerificationId id = verification(subject, method);
        course.commands().forEach(command -> give(id, command));
        return id;
    }

    void give(VerificationId id, Function<Stamp, VerificationCommand> command) {
        land(step(id, command));
    }

    void stand(CustomerId id, CustomerStanding standing) {
        land(standing(id, standing));
    }

    // --- writes, not stored yet ----------------------------------------------------------------------------------

    Stamp stamp() {
        return new Stamp(new Actor.Officer("officer"), clock.advance(BETWEEN_STEPS));
    }

    Write.OfCustomer registration(CustomerId id) {
        return registration(id, PartyType.INDIVIDUAL, new PartyName("Ada Example"), stamp());
    }

    static Write.OfCustomer registration(CustomerId id, PartyType type, PartyName name, Stamp stamp) {
        CustomerEvent event = new CustomerEvent.Registered(stamp, id, type, name);
        return (Write.OfCustomer) Write.ofCustomer(new Step<>(event, Customer.LIFECYCLE.born(event)), 0);
    }

    Write.OfCounterparty registration(CounterpartyId id, CustomerId of) {
        CounterpartyEvent event =
                new CounterpartyEvent.Registered(stamp(), id, of, PartyType.BUSINESS, new PartyName("Example Ltd"));
        return (Write.OfCounterparty) Write.ofCounterparty(new Step<>(event, Counterparty.LIFECYCLE.born(event)), 0);
    }

    Write.OfVerification birth(Subject subject, VerificationMethod method) {
        return birth(new VerificationId(ids.next()), subject, method, stamp());
    }

    static Write.OfVerification birth(VerificationId id, Subject subject, VerificationMethod method, Stamp stamp) {
        VerificationEvent event =
                new VerificationCreated(stamp, id, subject, method, stamp.at().plus(ANSWER));
        return (Write.OfVerification) Write.of(new Step<>(event, Verification.LIFECYCLE.born(event)), 0);
    }

    Write.OfVerification step(VerificationId id, Function<Stamp, VerificationCommand> command) {
        return step(found(id), command);
    }

    Write.OfVerification step(Versioned<Verification> from, Function<Stamp, VerificationCommand> command) {
        Step<Verification, VerificationEvent> step = Verification.LIFECYCLE
                .give(from.value(), command.apply(stamp()))
                .get();
        return (Write.OfVerification) Write.of(step, from.version());
    }

    Write.OfCustomer standing(CustomerId id, CustomerStanding to) {
        Versioned<Customer> from = found(id);
        Step<Customer, CustomerEvent> step = Customer.LIFECYCLE
                .give(from.value(), new CustomerCommand.ChangeStanding(stamp(), to))
                .get();
        return (Write.OfCustomer) Write.ofCustomer(step, from.version());
    }

    Write.OfCounterparty standing(CounterpartyId id, CounterpartyStanding to) {
        Versioned<Counterparty> from = read(reads -> reads.parties().find(id)).get();
        Step<Counterparty, CounterpartyEvent> step = Counterparty.LIFECYCLE
                .give(from.value(), new CounterpartyCommand.ChangeStanding(stamp(), to))
                .get();
        return (Write.OfCounterparty) Write.ofCounterparty(step, from.version());
    }

    // --- storing and reading -------------------------------------------------------------------------------------

    /** Commits in a unit of its own, which ends with a refusal unless the steps are committed. */
    CommitAnswer commit(Commit commit) {
        CommitAnswer[] answer = new CommitAnswer[1];
        storage.unitOfWork().run(stores -> {
            answer[0] = stores.commit(commit);
            return answer[0] instanceof CommitAnswer.Committed
                    ? Either.right(answer[0])
                    : Either.left(new RolledBack());
        });
        return answer[0];
    }

    /** Commits, and the steps must land. */
    long land(Write... writes) {
        return land(Commit.of(writes));
    }

    long land(Commit commit) {
        CommitAnswer answer = commit(commit);
        assertThat(answer).isInstanceOf(CommitAnswer.Committed.class);
        return ((CommitAnswer.Committed) answer).sequence();
    }

    <A> A read(Function<Reads, A> query) {
        return storage.unitOfWork().read(query);
    }

    Option<Versioned<Verification>> find(VerificationId id) {
        return read(reads -> reads.verifications().find(id));
    }

    Option<Versioned<Customer>> find(CustomerId id) {
        return read(reads -> reads.parties().find(id));
    }

    Option<Versioned<Counterparty>> find(CounterpartyId id) {
        return read(reads -> reads.parties().find(id));
    }

    Versioned<Verification> found(VerificationId id) {
        return find(id).get();
    }

    Versioned<Customer> found(CustomerId id) {
        return find(id).get();
    }

    Versioned<Counterparty> found(CounterpartyId id) {
        return find(id).get();
    }

    Page<Verification> page(VerificationQuery query, Keyset keyset) {
        return read(reads -> reads.verifications().page(query, keyset));
    }

    CountedPage<Verification> page(VerificationQuery query, Numbered numbered) {
        return read(reads -> reads.verifications().page(query, numbered));
    }

    Seq<VerificationId> overdue(Instant at, int most) {
        return read(reads -> reads.verifications().overdue(at, most));
    }

    Seq<HistoryEntry> history(Id id) {
        return read(reads -> reads.history().of(id));
    }

    Seq<HistoryEntry> history(Id id, long after, int most) {
        return read(reads -> reads.history().of(id, after, most));
    }

    Seq<HistoryEntry> around(PartyId party, long after, int most) {
        return read(reads -> reads.history().ofParty(party, after, most));
    }

    /** Ends a unit of work without storing anything. */
    record RolledBack() implements Refusal {
        @Override
        public String code() {
            return "rolled_back";
        }

        @Override
        public String text() {
            return "The unit of work was to be rolled back";
        }
    }
}
