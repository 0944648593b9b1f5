package dev.edd.ports;

import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** All pages of a listing, one after the other. */
final class Pages {
    private Pages() {}

    static <A> Vector<A> all(Function<Keyset, Page<A>> listing) {
        Option<Keyset> next = Option.some(new Keyset(Order.OLDEST_FIRST, Option.none(), Keyset.LARGEST));
        Vector<A> found = Vector.empty();
        while (next.isDefined()) {
            Keyset keyset = next.get();
            Page<A> page = listing.apply(keyset);
            found = found.appendAll(page.items());
            next = page.next().map(keyset::after);
        }
        return found;
    }
}
