package dev.edd.testkit.arbitraries;

import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Amounts that come again and again, and their currencies. */
public final class MoneyValues {
    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    /** Without minor units, with three digits of them, with four, and of none that anybody could say: gold. */
    private static final List<Currency> OF_OTHER_DIGITS =
            Stream.of("JPY", "KWD", "CLF", "XAU").map(Currency::getInstance).toList();

    private MoneyValues() {}

    /**
     * The currencies that the JDK knows, US dollars most of all.
     *
     * @return currencies
     */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Currency.getInstance("USD"))),
                Tuple.of(1, Arbitraries.of(OF_OTHER_DIGITS)),
                Tuple.of(3, Arbitraries.of(CURRENCIES)));
    }

    /**
     * Amounts that come again and again, from nothing to the greatest.
     *
     * @return amounts
     */
    public static Arbitrary<PeriodicAmount> periodicAmounts() {
        Arbitrary<Option<Frequency>> frequencies =
                Arbitraries.of(Frequency.class).optional(0.8).map(Option::ofOptional);
        return Combinators.combine(SubmissionValues.numbers(PeriodicAmount.MOST_MINOR_UNITS), currencies(), frequencies)
                .as((units, currency, frequency) -> new PeriodicAmount(new Money(units, currency), frequency));
    }
}
