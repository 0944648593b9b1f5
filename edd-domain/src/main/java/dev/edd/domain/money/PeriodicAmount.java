package dev.edd.domain.money;

import io.vavr.control.Option;

/**
 * An amount that comes or goes again and again, such as a rent (seed 002). Immutable.
 *
 * @param amount how much each time, at most {@value #MOST_MINOR_UNITS} minor units
 * @param frequency how often, if that was said
 */
public record PeriodicAmount(Money amount, Option<Frequency> frequency) {
    /** The greatest amount, in minor units (facts 2.3); so that what it makes in a year fits, too. */
    public static final long MOST_MINOR_UNITS = 100_000_000_000L;

    /** Refuses an amount that is too great. */
    public PeriodicAmount {
        if (amount.minorUnits() > MOST_MINOR_UNITS) {
            throw new IllegalArgumentException("an amount is of at most " + MOST_MINOR_UNITS + " minor units");
        }
    }

    /**
     * How much it makes in a year.
     *
     * @return the amount, or none as long as nobody said how often it comes
     */
    public Option<Money> inAYear() {
        return frequency
                .flatMap(Frequency::timesAYear)
                .map(times -> new Money(amount.minorUnits() * times, amount.currency()));
    }
}
