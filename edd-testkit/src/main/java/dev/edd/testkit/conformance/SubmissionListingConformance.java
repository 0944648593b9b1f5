package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Which submissions are listed, in which order, page by page. */
public interface SubmissionListingConformance extends StorageFixture {
    /** Each filter on its own, with each of its values and with two of them, on one page and on several. */
    @Test
    default void every_filter_of_submissions_lists_what_matches_it() {
        SubmissionGallery gallery = new SubmissionGallery(new Scene(fresh()));

        assertListed(gallery, gallery.filters().flatMap(filter -> filter).append(SubmissionQuery.ALL));
    }

    /** Every two filters together, and all five. */
    @Test
    default void several_filters_of_submissions_list_what_matches_all_of_them() {
        SubmissionGallery gallery = new SubmissionGallery(new Scene(fresh()));
        Seq<Seq<SubmissionQuery>> filters = gallery.filters();

        filters.combinations(2).forEach(two -> assertListed(gallery, crossed(two.head(), two.last())));
        assertListed(
                gallery,
                filters.tail().foldLeft(filters.head().take(2), (queries, filter) -> crossed(queries, filter.take(2))));
    }

    /** Page by page, whatever their size, in either order. */
    @Test
    default void pages_of_submissions_give_every_submission_once_and_in_order() {
        SubmissionGallery gallery = new SubmissionGallery(new Scene(fresh()));
        Seq<EddSubmission> stored = gallery.stored();
        SubmissionQuery recorded = SubmissionQuery.recordedOf(gallery.owners.head());

        for (Order order : Order.values()) {
            Vector.of(1, 2, 7, stored.size(), stored.size() + 1)
                    .forEach(size -> assertThat(walk(gallery.dossiers, SubmissionQuery.ALL, order, size))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(SubmissionGallery.ordered(stored, order)));
            assertThat(walk(gallery.dossiers, recorded, order, 3))
                    .containsExactlyElementsOf(SubmissionGallery.ordered(stored.filter(recorded::matches), order));
        }
    }

    /** The id decides among equals, as 128 unsigned bits. */
    @Test
    default void pages_of_submissions_lose_nothing_among_submissions_of_the_same_instant() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        Stamp stamp = dossiers.scene.stamp();
        Seq<EddSubmission> stored = Gallery.awkwardIds().map(id -> {
            Write.OfSubmission submitting =
                    Dossiers.submitting(new SubmissionId(id), owner, dossiers.aboutAnAccount(), Option.none(), stamp);
            dossiers.scene.land(submitting);
            return submitting.next();
        });

        for (Order order : Order.values()) {
            Vector.of(1, 3, 5)
                    .forEach(size -> assertThat(walk(dossiers, SubmissionQuery.ALL, order, size))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(SubmissionGallery.ordered(stored, order)));
        }
    }

    /** Where a page ended is a place, not a row. */
    @Test
    default void paging_goes_on_when_the_last_submission_of_a_page_has_left_the_listing() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        SubmissionQuery recorded = SubmissionQuery.recordedOf(owner);
        Seq<SubmissionId> before = Vector.fill(7, () -> dossiers.submit(owner, dossiers.aboutAnAccount()));

        Seq<EddSubmission> walked = Walk.pages(Order.OLDEST_FIRST, 2, keyset -> {
            Page<EddSubmission> page = page(dossiers, recorded, keyset);
            page.items().forEach(item -> dossiers.delete(item.id()));
            return page;
        });

        assertThat(walked.map(EddSubmission::id)).containsExactlyElementsOf(before);
        assertThat(page(dossiers, recorded, Keyset.first(10)).items()).isEmpty();
        assertThat(page(
                                dossiers,
                                SubmissionQuery.ALL.withStates(LinkedHashSet.of(SubmissionState.DELETED)),
                                Keyset.first(10))
                        .items())
                .hasSize(7);
    }

    private static Seq<SubmissionQuery> crossed(Seq<SubmissionQuery> some, Seq<SubmissionQuery> others) {
        return some.flatMap(one -> others.map(other -> SubmissionGallery.both(one, other)));
    }

    private static void assertListed(SubmissionGallery gallery, Seq<SubmissionQuery> queries) {
        for (Order order : Order.values()) {
            Seq<EddSubmission> stored = SubmissionGallery.ordered(gallery.stored(), order);
            assertThat(stored).isNotEmpty();
            gallery.dossiers.submissions(submissions -> {
                queries.forEach(query -> Vector.of(2, 100)
                        .forEach(size -> assertThat(Walk.pages(order, size, keyset -> submissions.page(query, keyset)))
                                .as("%s, %s in pages of %s", query, order, size)
                                .containsExactlyElementsOf(stored.filter(query::matches))));
                return true;
            });
        }
    }

    private static Seq<EddSubmission> walk(Dossiers dossiers, SubmissionQuery query, Order order, int size) {
        return Walk.pages(order, size, keyset -> page(dossiers, query, keyset));
    }

    private static Page<EddSubmission> page(Dossiers dossiers, SubmissionQuery query, Keyset keyset) {
        return dossiers.submissions(submissions -> submissions.page(query, keyset));
    }
}
