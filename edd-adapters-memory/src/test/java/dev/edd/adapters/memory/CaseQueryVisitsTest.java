package dev.edd.adapters.memory;

import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link QueryVisitsTest}, for requests, onboardings, questionnaires and documents. */
class CaseQueryVisitsTest {
    private static final int FEW = 300;
    private static final int MANY = 6_000;
    private static final int PAGE = 100;

    private static MemoryStorage small;
    private static MemoryStorage large;

    @BeforeAll
    static void fill() {
        small = ManyRequests.filled(FEW);
        large = ManyRequests.filled(MANY);
    }

    static Stream<Named<Function<Reads, Traversable<?>>>> queries() {
        return Stream.of(
                asked("the first page of requests", reads -> requests(reads, RequestQuery.ALL, Keyset.first(PAGE))),
                asked("a later page of requests", reads -> requests(reads, RequestQuery.ALL, later())),
                asked(
                        "a later page of requests in two states",
                        reads -> requests(reads, states(RequestState.REQUESTED, RequestState.SUBMITTED), later())),
                asked(
                        "the requests of a customer",
                        reads -> requests(reads, RequestQuery.of(ManyRequests.customer(7)), Keyset.first(PAGE))),
                asked(
                        "one request",
                        reads -> requests(
                                reads,
                                new RequestQuery(
                                        LinkedHashSet.of(ManyRequests.submitted(7)),
                                        LinkedHashSet.empty(),
                                        LinkedHashSet.empty()),
                                Keyset.first(PAGE))),
                asked("the review queue", reads -> reads.requests().reviewQueue(Option.none(), PAGE)),
                asked(
                        "a later page of the review queue",
                        reads -> reads.requests()
                                .reviewQueue(
                                        Option.some(new ReviewPosition(
                                                ManyRequests.START.plus(Duration.ofDays(2)),
                                                ManyRequests.submitted(7))),
                                        PAGE)),
                asked(
                        "the reminders that are due",
                        reads -> reads.requests().remindersDue(ManyRequests.AFTER_ALL, PAGE)),
                asked(
                        "the restrictions that are due",
                        reads -> reads.requests().restrictionsDue(ManyRequests.AFTER_ALL, PAGE)),
                asked(
                        "whether a customer is restricted",
                        reads -> reads.requests().restricted(LinkedHashSet.of(ManyRequests.customer(7)))),
                asked(
                        "a page of paused onboardings",
                        reads -> reads.onboardings()
                                .page(
                                        new OnboardingQuery(
                                                LinkedHashSet.empty(),
                                                LinkedHashSet.of(OnboardingState.PAUSED_FOR_EDD)),
                                        later())
                                .items()),
                asked(
                        "the onboardings of a customer",
                        reads -> reads.onboardings()
                                .page(OnboardingQuery.of(ManyRequests.customer(7)), Keyset.first(PAGE))
                                .items()),
                asked(
                        "a page of questionnaires",
                        reads -> reads.questionnaires()
                                .latest(
                                        Option.some(
                                                ManyRequests.questionnaire(7).id()),
                                        PAGE)),
                asked(
                        "the documents of a party",
                        reads -> reads.documents()
                                .page(ManyRequests.customer(7), Keyset.first(PAGE))
                                .items()),
                asked(
                        "two documents",
                        reads -> reads.documents()
                                .find(LinkedHashSet.of(
                                        ManyRequests.document(7).id(),
                                        ManyRequests.document(8).id()))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_visits_at_most_twice_as_many_entries_among_twenty_times_as_many_cases(
            Function<Reads, Traversable<?>> query) {
        Visits.areNoMoreAmongMany(small, large, query);
    }

    private static Named<Function<Reads, Traversable<?>>> asked(String name, Function<Reads, Traversable<?>> query) {
        return Named.of(name, query);
    }

    private static Traversable<?> requests(Reads reads, RequestQuery query, Keyset keyset) {
        return reads.requests().page(query, keyset).items();
    }

    /** The page after an old case, newest first: of the many nearly all are newer. */
    private static Keyset later() {
        return new Keyset(
                Order.NEWEST_FIRST,
                Option.some(new Position(
                        ManyRequests.asked(FEW / 2),
                        ManyRequests.opened(FEW / 2).value())),
                PAGE);
    }

    private static RequestQuery states(RequestState... states) {
        return new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(states));
    }
}
