package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static dev.edd.domain.verification.VerificationMethod.WATCHLISTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What finds verifications: by id, by filter, by approval, by deadline. */
public interface VerificationQueryConformance extends StorageFixture {
    /** Every state comes back as it was stored. */
    @Test
    default void a_verification_of_every_type_and_state_is_found_as_it_was_stored() {
        Scene scene = new Scene(fresh());
        for (Course course : Course.values()) {
            CustomerId customer = scene.customer();
            Vector.of(
                            new Subject.OfCustomer(customer),
                            new Subject.OfCounterparty(customer, scene.counterparty(customer)),
                            new Subject.OfBankAccount(customer, "account-of-" + customer.value()))
                    .forEach(subject -> {
                        VerificationId id = scene.verification(subject, WATCHLISTS, course);
                        Seq<VerificationEvent> events =
                                scene.history(id).map(entry -> (VerificationEvent) entry.event());
                        assertThat(scene.found(id).value()).isEqualTo(Verification.LIFECYCLE.fold(events));
                        assertThat(scene.found(id).version())
                                .isEqualTo(course.commands().size() + 1L);
                    });
        }
    }

    /** Nobody is found under an id that was never used. */
    @Test
    default void nothing_is_found_under_an_unknown_id() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());

        assertThat(scene.find(new VerificationId(scene.ids.next()))).isEmpty();
        assertThat(scene.found(id).value().id()).isEqualTo(id);
    }

    /** Each filter on its own, with each of its values, and with two of them. */
    @Test
    default void every_filter_lists_what_matches_it() {
        Gallery gallery = new Gallery(new Scene(fresh()));
        Filters filters = new Filters(gallery);

        filters.all()
                .flatMap(filter -> filter)
                .forEach(filter -> assertListed(gallery, filter.apply(VerificationQuery.ALL)));
    }

    /** Every two filters together. */
    @Test
    default void two_filters_list_what_matches_both() {
        Gallery gallery = new Gallery(new Scene(fresh()));
        Filters filters = new Filters(gallery);

        filters.all()
                .combinations(2)
                .forEach(pair -> pair.get(0)
                        .forEach(one -> pair.get(1)
                                .forEach(other ->
                                        assertListed(gallery, other.apply(one.apply(VerificationQuery.ALL))))));
    }

    /** All six filters together, and one verification that passes them. */
    @Test
    default void all_filters_together_list_what_matches_all() {
        Gallery gallery = new Gallery(new Scene(fresh()));
        gallery.stored()
                .filter(verification -> verification.header().subject() instanceof Subject.OfCounterparty)
                .forEach(verification -> {
                    Subject.OfCounterparty subject =
                            (Subject.OfCounterparty) verification.header().subject();
                    assertListed(
                            gallery,
                            new VerificationQuery(
                                    LinkedHashSet.of(verification.id()),
                                    LinkedHashSet.of(subject.customer()),
                                    LinkedHashSet.of(subject.counterparty()),
                                    LinkedHashSet.of(verification.state()),
                                    LinkedHashSet.of(VerificationType.COUNTERPARTY),
                                    LinkedHashSet.of(verification.header().method())));
                });
    }

    /**
     * However many values a filter has, the listing is what matches, in order, also page by page.
     *
     * @param states bits that choose states
     * @param types bits that choose types
     * @param methods bits that choose methods
     * @param customers bits that choose customers
     * @param size how large the pages are
     */
    @Property(tries = 25)
    default void a_filter_of_several_values_lists_what_matches_any_of_them(
            @ForAll byte states,
            @ForAll byte types,
            @ForAll byte methods,
            @ForAll byte customers,
            @ForAll @IntRange(min = 1, max = 30) int size) {
        Gallery gallery = new Gallery(new Scene(fresh()));
        VerificationQuery query = new VerificationQuery(
                LinkedHashSet.empty(),
                Filters.chosen(gallery.customers, customers),
                LinkedHashSet.empty(),
                Filters.chosen(Vector.of(VerificationState.values()), states),
                Filters.chosen(Vector.of(VerificationType.values()), types),
                Filters.chosen(Vector.of(VerificationMethod.values()), methods));

        assertListed(gallery, query);
        assertThat(Walk.pages(Order.OLDEST_FIRST, size, keyset -> gallery.scene.page(query, keyset)))
                .containsExactlyElementsOf(
                        Gallery.ordered(gallery.stored().filter(query::matches), Order.OLDEST_FIRST));
        assertThat(gallery.stored()).hasSize(27);
    }

    /** Approved is: by enhanced due diligence of the customer, completed, passed; once is enough. */
    @Test
    default void enhanced_due_diligence_is_approved_once_one_has_passed() {
        Scene scene = new Scene(fresh());
        CustomerId approved = scene.customer();
        scene.verification(new Subject.OfCustomer(approved), ENHANCED_DUE_DILIGENCE, Course.PASSED);
        CustomerId failedLater = scene.customer();
        scene.verification(new Subject.OfCustomer(failedLater), ENHANCED_DUE_DILIGENCE, Course.PASSED);
        scene.verification(new Subject.OfCustomer(failedLater), ENHANCED_DUE_DILIGENCE, Course.FAILED);
        CustomerId notAsked = scene.customer();
        scene.verification(new Subject.OfCustomer(notAsked), ENHANCED_DUE_DILIGENCE, Course.PASSED);

        assertThat(approved(scene, approved, failedLater)).containsExactlyInAnyOrder(approved, failedLater);
        assertThat(approved(scene, notAsked)).containsExactly(notAsked);
        assertThat(approved(scene)).isEmpty();
    }

    /** Nothing else counts as an approval. */
    @Test
    default void enhanced_due_diligence_is_not_approved_by_anything_else() {
        Scene scene = new Scene(fresh());
        Vector<CustomerId> others = Vector.of(Course.values())
                .filter(course -> course != Course.PASSED)
                .map(course -> {
                    CustomerId customer = scene.customer();
                    scene.verification(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, course);
                    return customer;
                });
        CustomerId byOtherMethod = scene.customer();
        scene.verification(new Subject.OfCustomer(byOtherMethod), WATCHLISTS, Course.PASSED);
        CustomerId ofOtherSubject = scene.customer();
        Subject counterparty = new Subject.OfCounterparty(ofOtherSubject, scene.counterparty(ofOtherSubject));
        scene.verification(counterparty, ENHANCED_DUE_DILIGENCE, Course.PASSED);
        Subject account = new Subject.OfBankAccount(ofOtherSubject, "account");
        scene.verification(account, ENHANCED_DUE_DILIGENCE, Course.PASSED);
        CustomerId unknown = new CustomerId(scene.ids.next());
        CustomerId one = scene.customer();
        scene.verification(new Subject.OfCustomer(one), ENHANCED_DUE_DILIGENCE, Course.PASSED);

        Seq<CustomerId> all =
                others.append(byOtherMethod).append(ofOtherSubject).append(unknown);
        assertThat(approved(scene, all.append(one).toJavaArray(CustomerId[]::new)))
                .containsExactly(one);
    }

    /** A deadline at the very instant has come; a microsecond before it has not. */
    @Test
    default void a_verification_is_overdue_from_its_deadline_on() {
        Scene scene = new Scene(fresh());
        VerificationId storing = scene.edd(scene.customer());
        Instant answerDue = scene.found(storing).value().deadline().get();
        assertThat(scene.overdue(answerDue.minusNanos(1_000), 10)).isEmpty();
        assertThat(scene.overdue(answerDue, 10)).containsExactly(storing);

        scene.give(storing, Course::open);
        Instant expiry = scene.found(storing).value().deadline().get();
        assertThat(expiry).isAfter(answerDue);
        assertThat(scene.overdue(answerDue, 10)).isEmpty();
        assertThat(scene.overdue(expiry.minusNanos(1_000), 10)).isEmpty();
        assertThat(scene.overdue(expiry, 10)).containsExactly(storing);

        scene.give(storing, StartProcessing::new);
        assertThat(scene.overdue(expiry.plus(VerificationPolicy.STANDARD.enhancedDueDiligence()), 10))
                .isEmpty();
    }

    /** Only what has a deadline can be overdue, the longest overdue first, and no more than asked for. */
    @Test
    default void the_longest_overdue_come_first_and_no_more_than_asked_for() {
        Scene scene = new Scene(fresh());
        Seq<VerificationId> all = Vector.of(Course.values())
                .flatMap(course -> Vector.of(ENHANCED_DUE_DILIGENCE, WATCHLISTS)
                        .map(method -> scene.verification(new Subject.OfCustomer(scene.customer()), method, course)));
        Seq<VerificationId> expected = all.map(id -> scene.found(id).value())
                .filter(verification -> verification.deadline().isDefined())
                .sortBy(verification -> verification.deadline().get())
                .map(Verification::id);
        Instant late = Scene.START.plus(
                VerificationPolicy.STANDARD.enhancedDueDiligence().multipliedBy(2));

        assertThat(expected).hasSize(4);
        assertThat(scene.overdue(late, 100)).containsExactlyElementsOf(expected);
        assertThat(scene.overdue(late, 3)).containsExactlyElementsOf(expected.take(3));
        assertThat(scene.overdue(late, 1)).containsExactlyElementsOf(expected.take(1));
    }

    private static void assertListed(Gallery gallery, VerificationQuery query) {
        Seq<Verification> expected = Gallery.ordered(gallery.stored().filter(query::matches), Order.NEWEST_FIRST);
        gallery.scene.read(reads -> {
            assertThat(reads.verifications().page(query, Keyset.first(100)).items())
                    .as(query.toString())
                    .containsExactlyElementsOf(expected);
            assertThat(reads.verifications().page(query, new Numbered(0, 100)))
                    .as(query.toString())
                    .isEqualTo(new CountedPage<>(expected.toVector(), expected.size()));
            return true;
        });
    }

    private static Set<CustomerId> approved(Scene scene, CustomerId... customers) {
        return scene.read(reads -> reads.verifications().approvedEdd(LinkedHashSet.of(customers)));
    }
}
