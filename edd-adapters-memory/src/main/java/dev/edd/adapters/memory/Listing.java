package dev.edd.adapters.memory;

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
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pcollections.TreePSet;

/**
 * A listing over index entries: several sorted sets without a common element, merged as they are read, so that a page costs
 * what it shows.
 *
 * @param <T> what is listed
 * @param sets the index entries that can match
 * @param load finds what an entry stands for
 * @param filter what the index does not tell; none when every entry matches
 * @param visits counts the entries that are looked at
 */
record Listing<T>(
        Seq<TreePSet<Position>> sets, Function<Position, T> load, Option<Predicate<T>> filter, LongAdder visits) {

    Page<T> page(Keyset keyset) {
        Iterator<Position> entries = merged(keyset.order(), keyset.after());
        Vector<T> items = Vector.empty();
        Option<Position> last = Option.none();
        while (entries.hasNext()) {
            Position entry = entries.next();
            T item = load.apply(entry);
            if (filter.forAll(each -> each.test(item))) {
                if (items.size() == keyset.size()) {
                    return new Page<>(items, last);
                }
                items = items.append(item);
                last = Option.some(entry);
            }
        }
        return new Page<>(items, Option.none());
    }

    CountedPage<T> page(Numbered numbered) {
        Iterator<Position> entries = merged(Order.NEWEST_FIRST, Option.none());
        long end = numbered.offset() + numbered.size();
        long matching = 0;
        Vector<T> items = Vector.empty();
        // without a filter the sizes of the sets are the total, and nothing after the page needs a look
        while (entries.hasNext() && (filter.isDefined() || matching < end)) {
            T item = load.apply(entries.next());
            if (filter.forAll(each -> each.test(item))) {
                if (matching >= numbered.offset() && matching < end) {
                    items = items.append(item);
                }
                matching++;
            }
        }
        return new CountedPage<>(items, filter.isDefined() ? matching : size());
    }

    private long size() {
        return sets.map(set -> (long) set.size()).sum().longValue();
    }

    private Iterator<Position> merged(Order order, Option<Position> after) {
        boolean newestFirst = order == Order.NEWEST_FIRST;
        Comparator<Position> direction = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head, direction));
        for (TreePSet<Position> set : sets) {
            TreePSet<Position> ordered = newestFirst ? set.descendingSet() : set;
            TreePSet<Position> rest =
                    after.map(position -> ordered.tailSet(position, false)).getOrElse(ordered);
            if (!rest.isEmpty()) {
                sources.add(Source.of(rest.iterator()));
            }
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !sources.isEmpty();
            }

            @Override
            public Position next() {
                Source source = sources.remove();
                if (source.tail().hasNext()) {
                    sources.add(Source.of(source.tail()));
                }
                visits.increment();
                return source.head();
            }
        };
    }

    private record Source(Position head, Iterator<Position> tail) {
        static Source of(Iterator<Position> entries) {
            return new Source(entries.next(), entries);
        }
    }
}
