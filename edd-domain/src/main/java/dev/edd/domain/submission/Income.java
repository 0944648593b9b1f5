package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.money.PeriodicAmount;
import io.vavr.control.Option;

/**
 * What a customer earns (seed 002). Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param amount how much, and how often
 * @param source where it comes from
 */
public record Income(PeriodicAmount amount, Option<IncomeSource> source) {
    /** Refuses no income at all. */
    public Income {
        requireNonNull(amount);
    }

    @Override
    public String toString() {
        return "Income[redacted]";
    }
}
