package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.money.Money;
import io.vavr.control.Option;
import java.util.Currency;

/** Something that is known of a customer, as a factor sees it. Personal data: {@code toString} does not show it. Immutable. */
public sealed interface Observation {
    /**
     * One of several values.
     *
     * @param value its code
     */
    record Category(String value) implements Observation {
        /** Refuses no value at all. */
        public Category {
            requireNonNull(value);
        }

        @Override
        public String toString() {
            return "Category[redacted]";
        }
    }

    /**
     * A number.
     *
     * @param number the number; of an amount, its minor units
     * @param currency the currency of an amount
     */
    record Quantity(long number, Option<Currency> currency) implements Observation {
        @Override
        public String toString() {
            return "Quantity[redacted]";
        }
    }

    /**
     * A value that has a code.
     *
     * @param value the value
     * @return its code as a category
     */
    static Observation of(Coded value) {
        return new Category(value.code());
    }

    /**
     * Yes or no.
     *
     * @param yes which of them
     * @return the category {@code yes} or {@code no}
     */
    static Observation of(boolean yes) {
        return new Category(yes ? "yes" : "no");
    }

    /**
     * A plain number.
     *
     * @param number the number
     * @return the quantity
     */
    static Observation of(long number) {
        return new Quantity(number, Option.none());
    }

    /**
     * An amount.
     *
     * @param amount the amount
     * @return the quantity in its currency
     */
    static Observation of(Money amount) {
        return new Quantity(amount.minorUnits(), Option.some(amount.currency()));
    }
}
