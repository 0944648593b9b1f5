package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Which requests are listed, in which order, page by page. */
public interface RequestListingConformance extends StorageFixture {
    /** Each filter on its own, with each of its values and with two of them. */
    @Test
    default void every_filter_of_requests_lists_what_matches_it() {
        RequestGallery gallery = new RequestGallery(new Scene(fresh()));

        assertListed(gallery, gallery.filters().flatMap(filter -> filter).append(RequestQuery.ALL));
    }

    /** Every two filters together, and all three. */
    @Test
    default void several_filters_of_requests_list_what_matches_all_of_them() {
        RequestGallery gallery = new RequestGallery(new Scene(fresh()));
        Seq<RequestQuery> ids = gallery.filters().get(0);
        Seq<RequestQuery> customers = gallery.filters().get(1);
        Seq<RequestQuery> states = gallery.filters().get(2);
        Seq<RequestQuery> customersAndStates = crossed(customers, states);

        assertListed(gallery, crossed(ids, customers));
        assertListed(gallery, crossed(ids, states));
        assertListed(gallery, customersAndStates);
        assertListed(gallery, crossed(ids.take(2), customersAndStates));
    }

    /** Page by page, whatever their size, in either order. */
    @Test
    default void pages_of_requests_give_every_request_once_and_in_order() {
        RequestGallery gallery = new RequestGallery(new Scene(fresh()));
        Seq<EddRequest> stored = gallery.stored();
        RequestQuery submitted = states(RequestState.SUBMITTED, RequestState.REQUESTED);

        for (Order order : Order.values()) {
            Vector.of(1, 2, 7, stored.size(), stored.size() + 1)
                    .forEach(size -> assertThat(walk(gallery.casework, RequestQuery.ALL, order, size))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(RequestGallery.ordered(stored, order)));
            assertThat(walk(gallery.casework, submitted, order, 3))
                    .containsExactlyElementsOf(RequestGallery.ordered(stored.filter(submitted::matches), order));
        }
    }

    /** The id decides among equals, as 128 unsigned bits. */
    @Test
    default void pages_of_requests_lose_nothing_among_requests_of_the_same_instant() {
        Casework casework = new Casework(new Scene(fresh()));
        Stamp stamp = casework.scene.stamp();
        Seq<EddRequest> stored = Gallery.awkwardIds().map(id -> {
            Write.OfRequest opening =
                    Casework.opening(new RequestId(id), casework.scene.customer(), Casework.ASKED, stamp);
            casework.scene.land(opening);
            return opening.next();
        });

        for (Order order : Order.values()) {
            Vector.of(1, 3, 5)
                    .forEach(size -> assertThat(walk(casework, RequestQuery.ALL, order, size))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(RequestGallery.ordered(stored, order)));
        }
    }

    /** Where a page ended is a place, not a row. */
    @Test
    default void paging_goes_on_when_the_last_request_of_a_page_has_left_the_listing() {
        Casework casework = new Casework(new Scene(fresh()));
        Seq<RequestId> before = Vector.fill(7, () -> casework.request(RequestCourse.REQUESTED));

        Seq<EddRequest> walked = Walk.pages(Order.OLDEST_FIRST, 2, keyset -> {
            Page<EddRequest> page = page(casework, states(RequestState.REQUESTED), keyset);
            page.items().forEach(item -> casework.give(item.id(), RequestMoves::answer));
            return page;
        });

        assertThat(walked.map(EddRequest::id)).containsExactlyElementsOf(before);
        assertThat(page(casework, states(RequestState.REQUESTED), Keyset.first(10))
                        .items())
                .isEmpty();
    }

    private static Seq<RequestQuery> crossed(Seq<RequestQuery> some, Seq<RequestQuery> others) {
        return some.flatMap(one -> others.map(other -> RequestGallery.both(one, other)));
    }

    private static RequestQuery states(RequestState... states) {
        return new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(states));
    }

    private static void assertListed(RequestGallery gallery, Seq<RequestQuery> queries) {
        Seq<EddRequest> stored = RequestGallery.ordered(gallery.stored(), Order.NEWEST_FIRST);
        assertThat(stored).isNotEmpty();
        gallery.casework.requests(requests -> {
            queries.forEach(
                    query -> assertThat(requests.page(query, Keyset.first(100)).items())
                            .as(query.toString())
                            .containsExactlyElementsOf(stored.filter(query::matches)));
            return true;
        });
    }

    private static Seq<EddRequest> walk(Casework casework, RequestQuery query, Order order, int size) {
        return Walk.pages(order, size, keyset -> page(casework, query, keyset));
    }

    private static Page<EddRequest> page(Casework casework, RequestQuery query, Keyset keyset) {
        return casework.requests(requests -> requests.page(query, keyset));
    }
}
