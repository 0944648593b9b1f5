package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is read, claimed or stored of many at once takes as many statements for five as for five hundred. */
class NoQueryPerRowTest {
    private static final int FEW = 5;
    private static final int MANY = 500;
    private static final Instant LATER = Node.START.plus(Duration.ofDays(365));

    @ParameterizedTest
    @EnumSource
    void five_take_as_many_statements_as_five_hundred(Database database) {
        Counted few = new Counted(database, FEW);
        Counted many = new Counted(database, MANY);
        SoftAssertions soft = new SoftAssertions();

        few.calls().zip(many.calls()).forEach(pair -> {
            Seq<Wire.Trip> ofFew = few.trips(pair._1);
            Seq<Wire.Trip> ofMany = many.trips(pair._2);
            soft.assertThat(ofMany.size())
                    .as(pair._1.what() + ofMany.take(FEW).mkString(":\n  ", "\n  ", ""))
                    .isEqualTo(ofFew.size());
        });

        soft.assertAll();
    }

    /** A call that must give so many at once. */
    private record Call(String what, Function<Population, Integer> gives) {}

    /** A population whose statements are counted. */
    private static final class Counted {
        private final int size;
        private final Overheard wire;
        private final Population population;
        private final CasePopulation cases;
        private final RiskPopulation risks;

        Counted(Database database, int size) {
            this.size = size;
            this.wire = new Overheard(database.shared());
            this.population = new Population(JdbcStorage.owning(wire.dataSource(), Database.freshTenant()), size);
            this.cases = new CasePopulation(population.storage, population.customers);
            this.risks = new RiskPopulation(population.storage, population.customers);
            park();
        }

        Seq<Wire.Trip> trips(Call call) {
            return wire.during(() -> assertThat(call.gives().apply(population))
                    .as(call.what() + " gives so many at once")
                    .isEqualTo(size));
        }

        Vector<Call> calls() {
            return Vector.of(
                    reads(
                            "verifications by keyset",
                            reads -> reads.verifications()
                                    .page(VerificationQuery.ALL, Keyset.first(size))
                                    .items()),
                    reads(
                            "verifications by number",
                            reads -> reads.verifications()
                                    .page(VerificationQuery.ALL, new Numbered(0, size))
                                    .items()),
                    reads(
                            "verifications of many customers",
                            reads -> reads.verifications()
                                    .page(of(population.customers), Keyset.first(size))
                                    .items()),
                    reads(
                            "approved due diligence",
                            reads -> reads.verifications()
                                    .approvedEdd(LinkedHashSet.ofAll(population.customers))
                                    .toVector()),
                    reads("overdue", reads -> reads.verifications().overdue(LATER, size)),
                    reads(
                            "customers by keyset",
                            reads -> reads.parties()
                                    .page(CustomerQuery.ALL, Keyset.first(size))
                                    .items()),
                    reads(
                            "customers by number",
                            reads -> reads.parties()
                                    .page(CustomerQuery.ALL, new Numbered(0, size))
                                    .items()),
                    reads(
                            "customers with approved due diligence",
                            reads -> reads.parties().withApprovedEdd(Option.none(), size)),
                    reads("the history of a case", reads -> reads.history().of(population.tracked)),
                    reads("the history around a party", reads -> {
                        Verification tracked = reads.verifications()
                                .find(population.tracked)
                                .get()
                                .value();
                        return reads.history()
                                .ofParty(tracked.header().subject().party(), 0, size);
                    }),
                    reads(
                            "requests by keyset",
                            reads -> reads.requests()
                                    .page(RequestQuery.ALL, Keyset.first(size))
                                    .items()),
                    reads(
                            "requests of many customers",
                            reads -> reads.requests()
                                    .page(
                                            new RequestQuery(
                                                    LinkedHashSet.empty(),
                                                    LinkedHashSet.ofAll(population.customers),
                                                    LinkedHashSet.of(RequestState.SUBMITTED)),
                                            Keyset.first(size))
                                    .items()),
                    reads("the review queue", reads -> reads.requests().reviewQueue(Option.none(), size)),
                    reads("reminders due", reads -> reads.requests().remindersDue(LATER, size)),
                    reads("restrictions due", reads -> reads.requests().restrictionsDue(LATER, size)),
                    reads(
                            "who is restricted",
                            reads -> reads.requests()
                                    .restricted(LinkedHashSet.ofAll(population.customers))
                                    .toVector()),
                    reads(
                            "onboardings by keyset",
                            reads -> reads.onboardings()
                                    .page(OnboardingQuery.ALL, Keyset.first(size))
                                    .items()),
                    reads(
                            "submissions by keyset",
                            reads -> reads.submissions()
                                    .page(SubmissionQuery.ALL, Keyset.first(size))
                                    .items()),
                    reads(
                            "submissions of many owners",
                            reads -> reads.submissions()
                                    .page(
                                            SubmissionQuery.ALL.withOwners(LinkedHashSet.ofAll(population.customers)),
                                            Keyset.first(size))
                                    .items()),
                    reads(
                            "submissions about one account",
                            reads -> reads.submissions()
                                    .page(
                                            SubmissionQuery.ALL.withResources(LinkedHashSet.of(risks.often.id())),
                                            Keyset.first(size))
                                    .items()),
                    reads(
                            "submissions that cite one request",
                            reads -> reads.submissions()
                                    .page(
                                            SubmissionQuery.ALL.withRequests(LinkedHashSet.of(risks.cited)),
                                            Keyset.first(size))
                                    .items()),
                    reads(
                            "ratings of many customers",
                            reads -> reads.ratings()
                                    .page(
                                            new RatingQuery(
                                                    LinkedHashSet.ofAll(population.customers), LinkedHashSet.empty()),
                                            Keyset.first(size))
                                    .items()),
                    reads("reviews due", reads -> reads.ratings().reviewsDue(LATER, size)),
                    reads("questionnaires", reads -> reads.questionnaires().latest(Option.none(), size)),
                    reads(
                            "documents of an owner",
                            reads -> reads.documents()
                                    .page(cases.owner, Keyset.first(size))
                                    .items()),
                    reads(
                            "documents by their ids",
                            reads -> reads.documents()
                                    .find(cases.documents)
                                    .values()
                                    .toVector()),
                    new Call("a commit of many steps", this::commit),
                    new Call(
                            "deliveries claimed",
                            ignored -> claim(Notifier.NAME).size()),
                    new Call(
                            "dead letters",
                            ignored -> population
                                    .storage
                                    .outbox()
                                    .deadLetters(Receiver.NAME, size)
                                    .size()));
        }

        private Call reads(String what, Function<Reads, Seq<?>> query) {
            return new Call(
                    what, ignored -> population.storage.unitOfWork().read(query).size());
        }

        private static VerificationQuery of(Vector<CustomerId> customers) {
            return VerificationQuery.ALL.withCustomers(LinkedHashSet.ofAll(customers));
        }

        private int commit(Population ignored) {
            return population
                    .storage
                    .unitOfWork()
                    .run(stores -> {
                        Versioned<Verification> read =
                                stores.verifications().find(population.tracked).get();
                        Seq<Write> steps = Vector.range(0, size).map(number -> tracked(read, number));
                        return Standing.stored(stores, new Commit(steps.head().party(), steps, Vector.empty()))
                                .map(committed -> steps.size());
                    })
                    .get();
        }

        private static Write tracked(Versioned<Verification> read, int number) {
            VerificationEvent event = new VerificationEvent.InquiryTracked(
                    new Stamp(Node.GRACE, read.value().updatedAt()), InquiryState.PROCESSING);
            return Write.of(
                            new Step<>(event, Verification.LIFECYCLE.evolve(read.value(), event)),
                            read.version() + number)
                    .to(LinkedHashSet.of(Notifier.NAME));
        }

        private Seq<Delivery> claim(SubscriberName subscriber) {
            Lease lease = new Lease(UUID.randomUUID(), LATER.plusSeconds(60));
            return population.storage.outbox().claim(subscriber, lease, LATER, size);
        }

        private void park() {
            claim(Receiver.NAME)
                    .forEach(delivery -> assertThat(population.storage.outbox().park(delivery, LATER, "parked"))
                            .isTrue());
        }
    }
}
