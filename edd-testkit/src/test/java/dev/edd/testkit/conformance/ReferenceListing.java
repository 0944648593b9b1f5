package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.COUNTS_THE_PAGE_ONLY;
import static dev.edd.testkit.conformance.Defect.LISTS_IN_NO_ORDER;
import static dev.edd.testkit.conformance.Defect.LOSES_TIES_BETWEEN_PAGES;
import static dev.edd.testkit.conformance.Defect.PAGES_BY_OFFSET;
import static dev.edd.testkit.conformance.Defect.PROMISES_AN_EMPTY_PAGE;
import static dev.edd.testkit.conformance.Defect.SORTS_IDS_AS_SIGNED_NUMBERS;

import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/** What matches, sorted and cut. */
record ReferenceListing<T>(ReferenceStores stores, Vector<T> matching, Function<T, Position> position) {
    /** Where a page goes on in a store that counts rows: the offset, in the place of the instant. */
    private static final UUID OFFSET = new UUID(0, 0);

    Page<T> page(Keyset keyset) {
        Comparator<Position> order = order(keyset.order());
        Vector<T> rest = stores.has(PAGES_BY_OFFSET)
                ? sorted(keyset.order()).drop((int) (long) keyset.after()
                        .map(last -> last.createdAt().getEpochSecond())
                        .getOrElse(0L))
                : sorted(keyset.order())
                        .filter(each -> keyset.after().forAll(last -> isAfter(position.apply(each), last, order)));
        Vector<T> items = rest.take(keyset.size());
        boolean more = stores.has(PROMISES_AN_EMPTY_PAGE) ? items.size() == keyset.size() : rest.size() > items.size();
        return new Page<>(items, more ? Option.some(next(keyset, items)) : Option.none());
    }

    private Position next(Keyset keyset, Vector<T> items) {
        if (stores.has(PAGES_BY_OFFSET)) {
            long before = keyset.after()
                    .map(last -> last.createdAt().getEpochSecond())
                    .getOrElse(0L);
            return new Position(Instant.ofEpochSecond(before + items.size()), OFFSET);
        }
        return position.apply(items.last());
    }

    CountedPage<T> page(Numbered numbered) {
        Vector<T> all = sorted(Order.NEWEST_FIRST);
        Vector<T> items = numbered.offset() > all.size()
                ? Vector.empty()
                : all.drop((int) numbered.offset()).take(numbered.size());
        return new CountedPage<>(items, stores.has(COUNTS_THE_PAGE_ONLY) ? items.size() : all.size());
    }

    private boolean isAfter(Position each, Position last, Comparator<Position> order) {
        boolean isLost =
                stores.has(LOSES_TIES_BETWEEN_PAGES) && each.createdAt().equals(last.createdAt());
        return !isLost && order.compare(each, last) > 0;
    }

    private Vector<T> sorted(Order order) {
        return stores.has(LISTS_IN_NO_ORDER) ? matching : matching.sorted(Comparator.comparing(position, order(order)));
    }

    private Comparator<Position> order(Order order) {
        Comparator<Position> oldestFirst = stores.has(SORTS_IDS_AS_SIGNED_NUMBERS)
                ? Comparator.comparing(Position::createdAt).thenComparing(Position::id)
                : Comparator.naturalOrder();
        return order == Order.OLDEST_FIRST ? oldestFirst : oldestFirst.reversed();
    }
}
