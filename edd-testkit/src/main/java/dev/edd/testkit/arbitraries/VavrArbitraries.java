package dev.edd.testkit.arbitraries;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik an arbitrary for the collections of vavr that the kernel is made of, of whatever jqwik finds: {@code @ForAll
 * Seq<Money>}, {@code @ForAll Option<PartyName>}. Found by the service loader; nobody calls it. It gives way to any other provider
 * of these types.
 */
public final class VavrArbitraries implements ArbitraryProvider {
    private static final Map<Class<?>, Function<Arbitrary<?>, Arbitrary<?>>> COLLECTIONS = Map.of(
            Option.class, items -> items.optional().map(Option::ofOptional),
            Seq.class, items -> items.list().map(Vector::ofAll),
            Vector.class, items -> items.list().map(Vector::ofAll),
            List.class, items -> items.list().map(List::ofAll),
            Set.class, items -> items.set().map(LinkedHashSet::ofAll),
            LinkedHashSet.class, items -> items.set().map(LinkedHashSet::ofAll),
            HashSet.class, items -> items.set().map(HashSet::ofAll));

    /** Made by the service loader. */
    public VavrArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return COLLECTIONS.containsKey(type.getRawType());
    }

    @Override
    public java.util.Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider items) {
        Function<Arbitrary<?>, Arbitrary<?>> collecting = COLLECTIONS.get(type.getRawType());
        return collecting == null
                ? java.util.Set.of()
                : items.apply(type.getTypeArgument(0)).stream().map(collecting).collect(Collectors.toSet());
    }

    @Override
    public int priority() {
        return -1;
    }
}
