package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RateBuilder;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.domain.submission.SubmitBuilder;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Traversable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link QueryVisitsTest}, for submissions and ratings: many customers, each with two submissions and a rating. */
class SubmissionVisitsTest {
    private static final int FEW = 300;
    private static final int MANY = 6_000;
    private static final int PAGE = 100;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = START.plusSeconds(1_000_000_000);
    private static final Actor OFFICER = new Actor.Officer("grace");

    private static MemoryStorage small;
    private static MemoryStorage large;

    @BeforeAll
    static void fill() {
        small = filled(FEW);
        large = filled(MANY);
    }

    static Stream<Named<Function<Reads, Traversable<?>>>> queries() {
        return Stream.of(
                asked(
                        "the latest of a resource",
                        reads -> reads.submissions()
                                .latest(RelatedResource.customer(customer(7)))
                                .toVector()),
                asked("what counts of a customer", reads -> page(reads, SubmissionQuery.recordedOf(customer(7)))),
                asked(
                        "what was submitted of a resource",
                        reads -> page(
                                reads,
                                SubmissionQuery.ALL
                                        .withTypes(LinkedHashSet.of(ResourceType.CUSTOMER))
                                        .withResources(
                                                LinkedHashSet.of(customer(7).value())))),
                asked(
                        "a later page of what counts",
                        reads -> page(
                                reads, SubmissionQuery.ALL.withStates(LinkedHashSet.of(SubmissionState.RECORDED)))),
                asked(
                        "a later page of what counts of a type",
                        reads -> page(
                                reads,
                                SubmissionQuery.ALL
                                        .withTypes(LinkedHashSet.of(ResourceType.CUSTOMER))
                                        .withStates(LinkedHashSet.of(SubmissionState.RECORDED)))),
                asked(
                        "the rating of a customer",
                        reads -> reads.ratings()
                                .page(
                                        new RatingQuery(LinkedHashSet.of(customer(7)), LinkedHashSet.empty()),
                                        Keyset.first(PAGE))
                                .items()),
                asked(
                        "a later page of high ratings",
                        reads -> reads.ratings()
                                .page(
                                        new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.HIGH)),
                                        later())
                                .items()),
                asked("the reviews that are due", reads -> reads.ratings().reviewsDue(AFTER_ALL, PAGE)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_visits_at_most_twice_as_many_entries_among_twenty_times_as_many_customers(
            Function<Reads, Traversable<?>> query) {
        Visits.areNoMoreAmongMany(small, large, query);
    }

    private static Named<Function<Reads, Traversable<?>>> asked(String name, Function<Reads, Traversable<?>> query) {
        return Named.of(name, query);
    }

    private static Traversable<?> page(Reads reads, SubmissionQuery query) {
        return reads.submissions()
                .page(query, query.owners().isEmpty() && query.resources().isEmpty() ? later() : Keyset.first(PAGE))
                .items();
    }

    /** The page after an old one, newest first: of the many nearly all are newer. */
    private static Keyset later() {
        return new Keyset(
                Order.NEWEST_FIRST,
                Option.some(new Position(at(FEW / 2), customer(FEW / 2).value())),
                PAGE);
    }

    private static MemoryStorage filled(int customers) {
        MemoryStorage storage = MemoryStorage.create();
        for (int number = 0; number < customers; number++) {
            int customer = number;
            storage.unitOfWork().run(stores -> Either.right(fill(stores, customer)));
        }
        return storage;
    }

    private static boolean fill(Stores stores, int number) {
        Stamp stamp = new Stamp(OFFICER, at(number));
        Customer customer = new Customer(
                customer(number),
                PartyType.INDIVIDUAL,
                new PartyName("Ada"),
                CustomerStanding.VERIFIED,
                stamp.at(),
                stamp.at());
        var first = submitted(number, 0, customer, stamp);
        var second = submitted(number, 1, customer, stamp);
        RiskProfile profile = RiskProfile.of(customer);
        var rated = CustomerRating.LIFECYCLE
                .begin(new RateBuilder()
                        .stamp(stamp)
                        .occasion(RatingOccasion.NEWS)
                        .since(stamp.at())
                        .profile(new RiskProfile(
                                customer,
                                profile.submissions().append(first.next()),
                                profile.verifications(),
                                profile.answers()))
                        .model(ExampleRiskModel.MODEL)
                        .build())
                .get();
        return stores.commit(Commit.of(
                        Write.ofSubmission(first, 0), Write.ofSubmission(second, 0), Write.ofRating(rated, 0)))
                instanceof CommitAnswer.Committed;
    }

    private static Step<EddSubmission, SubmissionEvent> submitted(
            int number, int which, Customer customer, Stamp stamp) {
        return EddSubmission.LIFECYCLE
                .begin(new SubmitBuilder()
                        .stamp(stamp)
                        .id(new SubmissionId(new UUID(which + 1L, number)))
                        .known(Option.none())
                        .submission(Said.of(customer.id(), Said.MUCH_BAD_NEWS))
                        .owner(Option.some(customer))
                        .cited(Option.none())
                        .build())
                .get();
    }

    private static CustomerId customer(int number) {
        return new CustomerId(new UUID(0, number));
    }

    private static Instant at(int number) {
        return START.plusSeconds(60L * number);
    }
}
