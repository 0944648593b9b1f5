package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.CustomerView;
import dev.edd.ports.Edd;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.portfolio.Census;
import dev.edd.testkit.portfolio.Filled;
import dev.edd.testkit.portfolio.Life;
import dev.edd.testkit.portfolio.Portfolio;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A populated store is what it says it is. */
class PortfolioTest {
    private static final int CUSTOMERS = 2 * Life.DECK;
    private static Filled filled;
    private static Edd edd;

    @BeforeAll
    static void fill() {
        filled = filled(CUSTOMERS, 7);
        edd = filled.edd();
    }

    @Test
    void it_has_as_many_of_each_life_as_is_said() {
        assertThat(Vector.of(Life.values()).map(Life::cards).sum().intValue()).isEqualTo(Life.DECK);
        assertThat(Portfolio.of(CUSTOMERS, 7).lives().groupBy(life -> life).mapValues(Vector::size))
                .isEqualTo(HashMap.ofEntries(
                        Vector.of(Life.values()).map(life -> Tuple.of(life, life.cards() * CUSTOMERS / Life.DECK))));
    }

    @Test
    void every_state_of_every_lifecycle_is_there() {
        assertThat(states(Census.VERIFICATION)).isEqualTo(codes(VerificationState.values()));
        assertThat(states(Census.REQUEST)).isEqualTo(codes(RequestState.values()));
        assertThat(states(Census.ONBOARDING)).isEqualTo(codes(OnboardingState.values()));
        assertThat(states(Census.SUBMISSION)).isEqualTo(codes(SubmissionState.values()));
        assertThat(states(Census.CUSTOMER))
                .isEqualTo(codes(CustomerStanding.values()).remove(CustomerStanding.STORING.code()));
        assertThat(states(Census.RATING)).contains(RiskRating.LOW.code(), RiskRating.HIGH.code());
        assertThat(edd.submissions()
                        .page(SubmissionQuery.ALL, Keyset.first(Keyset.LARGEST))
                        .items()
                        .map(each -> each.submission().resource().type())
                        .toSet())
                .containsExactlyInAnyOrder(ResourceType.values());
    }

    @Test
    void even_the_smallest_whole_deck_has_every_state() {
        Census census = filled(Life.DECK, 1).census();

        assertThat(census.of(Census.VERIFICATION)).hasSize(VerificationState.values().length);
        assertThat(census.of(Census.REQUEST)).hasSize(RequestState.values().length);
        assertThat(census.of(Census.ONBOARDING)).hasSize(OnboardingState.values().length);
        assertThat(census.of(Census.SUBMISSION)).hasSize(SubmissionState.values().length);
    }

    @Test
    void the_counts_agree_with_the_listings() {
        assertThat(listed(
                        after -> edd.parties().customers(CustomerQuery.ALL, after),
                        view -> view.customer().standing().code()))
                .isEqualTo(counted(Census.CUSTOMER));
        assertThat(listed(
                        after -> edd.verifications().page(VerificationQuery.ALL, after),
                        each -> each.state().code()))
                .isEqualTo(counted(Census.VERIFICATION));
        assertThat(listed(
                        after -> edd.requests().page(RequestQuery.ALL, after),
                        each -> each.state().code()))
                .isEqualTo(counted(Census.REQUEST));
        assertThat(listed(
                        after -> edd.onboardings().page(OnboardingQuery.ALL, after),
                        each -> each.state().code()))
                .isEqualTo(counted(Census.ONBOARDING));
        assertThat(listed(
                        after -> edd.submissions().page(SubmissionQuery.ALL, after),
                        each -> each.state().code()))
                .isEqualTo(counted(Census.SUBMISSION));
        assertThat(listed(
                        after -> edd.riskRatings().page(RatingQuery.ALL, after),
                        each -> each.assessment().rating().code()))
                .isEqualTo(counted(Census.RATING));
        assertThat(customers()
                        .flatMap(customer -> edd.documents()
                                .page(customer.id(), Keyset.first(Keyset.LARGEST))
                                .items())
                        .groupBy(each -> each.type().code())
                        .mapValues(Seq::size))
                .isEqualTo(counted(Census.DOCUMENT));
    }

    @Test
    void most_are_quiet_and_a_few_are_busy() {
        Seq<Integer> events = customers()
                .map(customer ->
                        edd.parties().history(customer.id(), 0, Keyset.LARGEST).size())
                .sorted();

        assertThat(events.get(events.size() / 2))
                .as("the events of the middle customer")
                .isLessThan(5);
        assertThat(events.last()).as("the events of the busiest").isGreaterThan(30);
    }

    @Test
    void who_is_overdue_is_restricted_and_who_is_not_is_reminded_at_most() {
        Seq<Ongoing> ongoing = requests().filter(Ongoing.class::isInstance).map(Ongoing.class::cast);

        assertThat(ongoing.filter(each -> each.round().restricted())).isNotEmpty();
        assertThat(ongoing.filter(each ->
                        each.round().remindersSent() > 0 && !each.round().restricted()))
                .isNotEmpty();
        assertThat(ongoing.filter(each -> each.round().number() > 1)).isNotEmpty();
        assertThat(ongoing.filter(each -> each.round().restricted()
                        != each.outstanding(filled.clock().instant()).isOverdue()))
                .isEmpty();
        assertThat(edd.requests().restrictOverdue(1).found()).isZero();
        assertThat(edd.requests().remindDue(1).found()).isZero();
    }

    @Test
    void what_happened_just_now_is_not_delivered_yet() {
        Filled fresh = filled(Life.DECK, 1);

        assertThat(fresh.census().of(Census.VERIFICATION).get(VerificationState.STORING.code()))
                .contains(Life.UNOPENED.cards());
        assertThat(fresh.edd()
                        .relay()
                        .deliver(new SubscriberName("inquiry-opening"), Keyset.LARGEST)
                        .acknowledged())
                .isEqualTo(Life.UNOPENED.cards());
    }

    @Test
    void the_same_seed_gives_the_same_portfolio_and_another_another() {
        Filled again = filled(40, 3);

        assertThat(everything(filled(40, 3).edd())).isEqualTo(everything(again.edd()));
        assertThat(everything(filled(40, 4).edd())).isNotEqualTo(everything(again.edd()));
    }

    @Test
    void a_storage_that_has_something_in_it_is_not_filled() {
        MemoryStorage storage = MemoryStorage.create();
        Portfolio.of(1, 1).fill(storage, MemoryVault.create());

        assertThatIllegalStateException()
                .isThrownBy(() -> Portfolio.of(1, 1).fill(storage, MemoryVault.create()))
                .withMessageContaining("refused");
        assertThatIllegalArgumentException().isThrownBy(() -> Portfolio.of(0, 1));
    }

    private static Filled filled(int customers, long seed) {
        return Portfolio.of(customers, seed).fill(MemoryStorage.create(), MemoryVault.create());
    }

    private static Seq<HistoryEntry> everything(Edd edd) {
        return edd.parties()
                .customers(CustomerQuery.ALL, Keyset.first(Keyset.LARGEST))
                .items()
                .flatMap(view -> edd.parties().history(view.customer().id(), 0, Keyset.LARGEST));
    }

    private static Seq<Customer> customers() {
        return edd.parties()
                .customers(CustomerQuery.ALL, Keyset.first(Keyset.LARGEST))
                .items()
                .map(CustomerView::customer);
    }

    private static Seq<EddRequest> requests() {
        return edd.requests()
                .page(RequestQuery.ALL, Keyset.first(Keyset.LARGEST))
                .items();
    }

    /** Listed in small pages, as a screen would. */
    private static <T> Map<String, Integer> listed(Function<Keyset, Page<T>> pages, Function<T, String> state) {
        Vector<T> all = Vector.empty();
        Keyset next = Keyset.first(100);
        while (true) {
            Page<T> page = pages.apply(next);
            all = all.appendAll(page.items());
            if (page.next().isEmpty()) {
                return all.groupBy(state).mapValues(Vector::size);
            }
            next = next.after(page.next().get());
        }
    }

    private static Map<String, Integer> counted(String kind) {
        return HashMap.ofEntries(filled.census().of(kind));
    }

    private static Set<String> states(String kind) {
        return filled.census().of(kind).keySet();
    }

    private static Set<String> codes(Coded... states) {
        return Vector.of(states).map(Coded::code).toSortedSet();
    }
}
