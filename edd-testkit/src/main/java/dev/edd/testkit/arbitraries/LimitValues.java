package dev.edd.testkit.arbitraries;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.ActivityLimit.Activity;
import dev.edd.domain.party.ActivityLimit.Side;
import dev.edd.domain.party.ActivityLimit.Window;
import dev.edd.domain.party.LimitPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Amounts of money, and the activity limits made of them. */
public final class LimitValues {
    /** The greatest length of time that the kernel takes. */
    private static final Duration LONGEST = Duration.ofDays(3652);

    private LimitValues() {}

    /**
     * Any amount, from nothing to the greatest number of minor units, in currencies with two, no and three decimals.
     *
     * @return amounts
     */
    public static Arbitrary<Money> money() {
        Arbitrary<Long> units = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().greaterOrEqual(0)),
                Tuple.of(2, Arbitraries.of(0L, 1L, 99L, 100L, 1_000L, Long.MAX_VALUE)));
        return Combinators.combine(units, Arbitraries.of("USD", "EUR", "JPY", "KWD", "CLF"))
                .as(Money::of);
    }

    /**
     * Any activity limit.
     *
     * @return limits
     */
    public static Arbitrary<ActivityLimit> limits() {
        return Combinators.combine(
                        StorableValues.text(ActivityLimit.LONGEST_NAME),
                        Arbitraries.of(Window.class),
                        money(),
                        Arbitraries.frequencyOf(
                                Tuple.of(19, StorableValues.lengths()), Tuple.of(1, Arbitraries.just(LONGEST))),
                        some(Activity.class),
                        some(Side.class))
                .as(ActivityLimit::new);
    }

    /**
     * Any policy of limits, also one that gives nobody any.
     *
     * @return policies
     */
    public static Arbitrary<LimitPolicy> policies() {
        Arbitrary<Seq<ActivityLimit>> several = limits().list().ofMaxSize(3).map(Vector::ofAll);
        return Combinators.combine(several, several, several).as(LimitPolicy::new);
    }

    static <T extends Enum<T>> Arbitrary<Set<T>> some(Class<T> values) {
        return Arbitraries.of(values).set().ofMaxSize(4).map(TreeSet::ofAll);
    }
}
