package dev.edd.examples.testing.files;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

/** Pages and what is due, by looking at everything: a toy has no index. */
final class Listing {
    private Listing() {}

    static <T> Page<T> page(Seq<T> matching, Function<T, Position> place, Keyset keyset) {
        Comparator<Position> order =
                keyset.order() == Order.NEWEST_FIRST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Seq<T> rest = matching.filter(each -> keyset.after().forAll(last -> order.compare(place.apply(each), last) > 0))
                .sorted(Comparator.comparing(place, order));
        Seq<T> items = rest.take(keyset.size());
        return new Page<>(items, Option.when(rest.size() > items.size(), () -> place.apply(items.last())));
    }

    static <T> CountedPage<T> page(Seq<T> matching, Function<T, Position> place, Numbered numbered) {
        Seq<T> sorted = matching.sorted(Comparator.comparing(place, Comparator.reverseOrder()));
        int offset = (int) Math.min(numbered.offset(), sorted.size());
        return new CountedPage<>(sorted.drop(offset).take(numbered.size()), sorted.size());
    }

    /** Whose instant has come, the earliest first and by id among equals. */
    static <T> Seq<UUID> due(Seq<T> all, Function<T, Option<Instant>> due, Function<T, UUID> id, Instant at, int most) {
        Storable.instant(at);
        return all.<Tuple2<Instant, UUID>>flatMap(each -> due.apply(each).map(when -> Tuple.of(when, id.apply(each))))
                .filter(each -> !each._1().isAfter(at))
                .sorted(Comparator.<Tuple2<Instant, UUID>, Instant>comparing(Tuple2::_1)
                        .thenComparing(Tuple2::_2, Id.ORDER))
                .take(most)
                .map(Tuple2::_2);
    }
}
