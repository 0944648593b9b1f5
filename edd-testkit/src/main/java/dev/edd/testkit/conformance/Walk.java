package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;

/** Goes through a listing page by page, and checks each page by what pages promise. */
final class Walk {
    /** A listing that has not ended by then never does. */
    private static final int MOST = 1_000;

    private Walk() {}

    /** Goes on from the last item until nothing follows. */
    static <T> Seq<T> onwards(int size, Function<Option<T>, Seq<T>> after) {
        Vector<T> all = Vector.empty();
        Seq<T> page = after.apply(Option.none());
        while (!page.isEmpty()) {
            assertThat(page.size()).isLessThanOrEqualTo(size);
            all = all.appendAll(page);
            assertThat(all.size()).as("the listing ends").isLessThan(MOST);
            page = after.apply(all.lastOption());
        }
        return all;
    }

    /** All pages of a listing one after another. */
    static <T> Seq<T> pages(Order order, int size, Function<Keyset, Page<T>> listing) {
        Vector<T> all = Vector.empty();
        Option<Position> after = Option.none();
        do {
            Page<T> page = listing.apply(new Keyset(order, after, size));
            assertThat(page.items().size()).as("a page is no larger than asked").isLessThanOrEqualTo(size);
            if (page.next().isDefined()) {
                assertThat(page.items()).as("a page with a next one is full").hasSize(size);
                assertThat(page.next()).as("each page goes on").isNotEqualTo(after);
            }
            assertThat(page.items().isEmpty() && after.isDefined())
                    .as("nothing comes after the last page, not even an empty one")
                    .isFalse();
            all = all.appendAll(page.items());
            assertThat(all.size()).as("the listing ends").isLessThan(MOST);
            after = page.next();
        } while (after.isDefined());
        return all;
    }

    /** All numbered pages of a listing one after another, up to the first empty one; each has the same total. */
    static <T> Seq<T> numbers(int size, long total, Function<Numbered, CountedPage<T>> listing) {
        Vector<T> all = Vector.empty();
        for (int number = 0; ; number++) {
            CountedPage<T> page = listing.apply(new Numbered(number, size));
            assertThat(page.total()).as("the total on page " + number).isEqualTo(total);
            assertThat(page.items().size()).isLessThanOrEqualTo(size);
            if (page.items().isEmpty()) {
                return all;
            }
            all = all.appendAll(page.items());
            assertThat(all.size()).as("the listing ends").isLessThan(MOST);
        }
    }

    /** What was stored in the order of a listing. */
    static <T extends CaseState> Seq<T> ordered(Seq<T> stored, Order order, Function<T, Position> position) {
        Comparator<T> oldestFirst = Comparator.comparing(position);
        return stored.sorted(order == Order.OLDEST_FIRST ? oldestFirst : oldestFirst.reversed());
    }
}
