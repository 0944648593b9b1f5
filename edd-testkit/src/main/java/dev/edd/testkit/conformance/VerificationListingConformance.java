package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Verifications in order and page by page. */
public interface VerificationListingConformance extends StorageFixture {
    /** Every page size gives the same listing, in both orders. */
    @Test
    default void keyset_pages_give_every_verification_once_and_in_order() {
        Gallery gallery = new Gallery(new Scene(fresh()));

        for (Order order : Order.values()) {
            Seq<Verification> expected = Gallery.ordered(gallery.stored(), order);
            Vector.of(1, 2, 9, 26, 27, 28, Keyset.LARGEST)
                    .forEach(size -> assertThat(Walk.pages(order, size, keyset -> page(gallery.scene, keyset)))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(expected));
        }
    }

    /** Verifications of one instant are told apart by their ids, as unsigned bits. */
    @Test
    default void keyset_pages_lose_nothing_among_verifications_of_the_same_instant() {
        Scene scene = new Scene(fresh());
        Seq<Verification> stored = storedAtOnce(scene);

        for (Order order : Order.values()) {
            Seq<Verification> expected = Gallery.ordered(stored, order);
            Vector.of(1, 3, 5, 16)
                    .forEach(size -> assertThat(Walk.pages(order, size, keyset -> page(scene, keyset)))
                            .as(order + " in pages of " + size)
                            .containsExactlyElementsOf(expected));
        }
    }

    /** Numbered pages are the same listing, newest first, with the same total on each. */
    @Test
    default void numbered_pages_give_every_verification_once_newest_first() {
        Gallery gallery = new Gallery(new Scene(fresh()));
        Seq<Verification> expected = Gallery.ordered(gallery.stored(), Order.NEWEST_FIRST);

        Vector.of(1, 4, 9, 27, 100)
                .forEach(size -> assertThat(Walk.numbers(
                                size, 27, numbered -> counted(gallery.scene, VerificationQuery.ALL, numbered)))
                        .as("in pages of " + size)
                        .containsExactlyElementsOf(expected));
    }

    /** Numbered pages break ties as keyset pages do. */
    @Test
    default void numbered_pages_lose_nothing_among_verifications_of_the_same_instant() {
        Scene scene = new Scene(fresh());
        Seq<Verification> expected = Gallery.ordered(storedAtOnce(scene), Order.NEWEST_FIRST);

        assertThat(Walk.numbers(3, 16, numbered -> counted(scene, VerificationQuery.ALL, numbered)))
                .containsExactlyElementsOf(expected);
    }

    /** A page that is far beyond the end is empty, and still tells the total. */
    @Test
    default void a_numbered_page_beyond_the_end_is_empty_and_tells_the_total() {
        Gallery gallery = new Gallery(new Scene(fresh()));

        assertThat(counted(gallery.scene, VerificationQuery.ALL, new Numbered(Integer.MAX_VALUE, Keyset.LARGEST)))
                .isEqualTo(new CountedPage<>(Vector.empty(), 27));
    }

    /** Who pages sees what was there all the time, once, whatever is added meanwhile. */
    @Test
    default void paging_is_not_disturbed_by_what_is_added_and_changed_meanwhile() {
        for (Order order : Order.values()) {
            Scene scene = new Scene(fresh());
            Seq<VerificationId> before = Vector.fill(9, () -> scene.edd(scene.customer()));

            Vector<Verification> walked = Vector.empty();
            Option<Position> after = Option.none();
            // a page more than there was: what is added at the far end may go on for ever
            for (int number = 0; number < 6; number++) {
                Page<Verification> page = page(scene, new Keyset(order, after, 2));
                walked = walked.appendAll(page.items());
                after = page.next();
                if (after.isEmpty()) {
                    break;
                }
                scene.edd(scene.customer());
                scene.give(before.get(number), Course::open);
            }

            Seq<VerificationId> seen = walked.map(Verification::id).filter(before::contains);
            assertThat(seen)
                    .as(order.name())
                    .containsExactlyElementsOf(order == Order.OLDEST_FIRST ? before : before.reverse());
        }
    }

    /** Where a page ended is a place, not a row: it holds when the row that was there no longer matches. */
    @Test
    default void paging_goes_on_when_the_last_item_of_a_page_has_left_the_listing() {
        Scene scene = new Scene(fresh());
        Seq<VerificationId> before = Vector.fill(7, () -> scene.edd(scene.customer()));
        VerificationQuery storing = VerificationQuery.ALL.withStates(LinkedHashSet.of(VerificationState.STORING));

        Seq<Verification> walked = Walk.pages(Order.OLDEST_FIRST, 2, keyset -> {
            Page<Verification> page = scene.page(storing, keyset);
            page.items().forEach(item -> scene.give(item.id(), Course::open));
            return page;
        });

        assertThat(walked.map(Verification::id)).containsExactlyElementsOf(before);
        assertThat(counted(scene, storing, new Numbered(0, 10)).total()).isZero();
    }

    private static Seq<Verification> storedAtOnce(Scene scene) {
        Stamp stamp = scene.stamp();
        return Gallery.awkwardIds().map(id -> {
            Subject subject = new Subject.OfCustomer(scene.customer());
            Write.OfVerification birth = Scene.birth(new VerificationId(id), subject, ENHANCED_DUE_DILIGENCE, stamp);
            scene.land(birth);
            return birth.next();
        });
    }

    private static Page<Verification> page(Scene scene, Keyset keyset) {
        return scene.page(VerificationQuery.ALL, keyset);
    }

    private static CountedPage<Verification> counted(Scene scene, VerificationQuery query, Numbered numbered) {
        return scene.page(query, numbered);
    }
}
