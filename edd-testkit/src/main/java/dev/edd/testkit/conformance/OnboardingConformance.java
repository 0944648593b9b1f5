package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** How onboardings are stored, found and listed. */
public interface OnboardingConformance extends StorageFixture {
    /** Every state comes back as it was stored, and is the fold of what happened. */
    @Test
    default void an_onboarding_in_every_state_is_found_as_it_was_stored() {
        Casework casework = new Casework(new Scene(fresh()));
        for (OnboardingCourse course : OnboardingCourse.values()) {
            OnboardingId id = casework.onboarding(course);

            Seq<HistoryEntry> history = casework.scene.history(id);
            Seq<OnboardingEvent> events = history.map(entry -> (OnboardingEvent) entry.event());
            assertThat(history.map(HistoryEntry::version))
                    .containsExactlyElementsOf(Vector.rangeClosed(1L, history.size()));
            assertThat(casework.found(id))
                    .as(course.name())
                    .isEqualTo(new Versioned<>(Onboarding.LIFECYCLE.fold(events), history.size()));
        }
    }

    /** Nothing is found under an id that was never used. */
    @Test
    default void no_onboarding_is_found_under_an_unknown_id() {
        Casework casework = new Casework(new Scene(fresh()));
        OnboardingId id = casework.onboarding(OnboardingCourse.IN_PROGRESS);

        assertThat(casework.find(new OnboardingId(casework.scene.ids.next()))).isEmpty();
        assertThat(casework.find(id)).isNotEmpty();
    }

    /** Neither is one born twice, nor does it take a step from where it no longer is. */
    @Test
    default void a_step_of_an_onboarding_on_an_old_version_is_stale() {
        Casework casework = new Casework(new Scene(fresh()));
        OnboardingId id = casework.onboarding(OnboardingCourse.IN_PROGRESS);
        Write late = casework.step(id, OnboardingCourse::complete);
        casework.scene.land(casework.step(id, OnboardingCourse::terminate));
        Versioned<Onboarding> before = casework.found(id);
        Write again = Casework.beginning(id, casework.scene.customer(), casework.scene.stamp());

        assertThat(casework.scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(casework.scene.commit(Commit.of(again))).isEqualTo(new CommitAnswer.Stale());
        assertThat(casework.found(id)).isEqualTo(before);
    }

    /** Each filter with one value and with two, and both together. */
    @Test
    default void filters_of_onboardings_list_what_matches_them() {
        Casework casework = new Casework(new Scene(fresh()));
        Seq<Onboarding> stored = gallery(casework);
        Seq<CustomerId> customers = stored.map(each -> each.header().customer()).take(3);
        Seq<OnboardingQuery> byCustomer =
                RequestGallery.choices(customers).map(chosen -> new OnboardingQuery(chosen, LinkedHashSet.empty()));
        Seq<OnboardingQuery> byState = RequestGallery.choices(Vector.of(OnboardingState.values()))
                .map(states -> new OnboardingQuery(LinkedHashSet.empty(), states));
        Seq<OnboardingQuery> byBoth =
                byCustomer.flatMap(one -> byState.map(other -> new OnboardingQuery(one.customers(), other.states())));

        byCustomer
                .appendAll(byState)
                .appendAll(byBoth)
                .append(OnboardingQuery.ALL)
                .forEach(query -> assertThat(
                                page(casework, query, Keyset.first(100)).items())
                        .as(query.toString())
                        .containsExactlyElementsOf(ordered(stored.filter(query::matches), Order.NEWEST_FIRST)));
    }

    /** Page by page, whatever their size, in either order. */
    @Test
    default void pages_of_onboardings_give_every_onboarding_once_and_in_order() {
        Casework casework = new Casework(new Scene(fresh()));
        Stamp stamp = casework.scene.stamp();
        Seq<Onboarding> atOnce = Gallery.awkwardIds().map(id -> {
            Write.OfOnboarding beginning = Casework.beginning(new OnboardingId(id), casework.scene.customer(), stamp);
            casework.scene.land(beginning);
            return beginning.next();
        });
        Seq<Onboarding> stored = gallery(casework).appendAll(atOnce);

        for (Order order : Order.values()) {
            Vector.of(1, 3, stored.size(), stored.size() + 1)
                    .forEach(size -> assertThat(
                                    Walk.pages(order, size, keyset -> page(casework, OnboardingQuery.ALL, keyset)))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(ordered(stored, order)));
        }
    }

    private static Seq<Onboarding> gallery(Casework casework) {
        return Vector.of(OnboardingCourse.values())
                .map(course -> casework.found(casework.onboarding(course)).value());
    }

    private static Page<Onboarding> page(Casework casework, OnboardingQuery query, Keyset keyset) {
        return casework.scene.read(reads -> reads.onboardings().page(query, keyset));
    }

    private static Seq<Onboarding> ordered(Seq<Onboarding> stored, Order order) {
        return Walk.ordered(
                stored, order, each -> new Position(each.createdAt(), each.id().value()));
    }
}
