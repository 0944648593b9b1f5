package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * What makes a factor score so much (facts 2.8: condition). Data, so that it can be stored, and shown to an officer. Immutable.
 */
public sealed interface RiskCondition {
    /**
     * Whether it holds.
     *
     * @param seen something that is known
     * @return true when the score applies
     */
    boolean holdsFor(Observation seen);

    /**
     * What the factor scores then.
     *
     * @return the score
     */
    RiskScore score();

    /**
     * What kind of condition this is.
     *
     * @return the stable code
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * A category is this one.
     *
     * @param value its code, compared exactly, 1 to {@value #LONGEST_VALUE} characters
     * @param score what the factor scores then
     */
    @Code("categorical")
    record CategoryIs(String value, RiskScore score) implements RiskCondition {
        /** The greatest length of a value. */
        public static final int LONGEST_VALUE = 200;

        /** Checks the value. */
        public CategoryIs {
            requireNonNull(score);
            Storable.text("risk condition", value, LONGEST_VALUE);
        }

        @Override
        public boolean holdsFor(Observation seen) {
            return seen instanceof Observation.Category category
                    && category.value().equals(value);
        }
    }

    /**
     * A quantity is in a range. An amount in another currency is in none, for the kernel knows no rates.
     *
     * @param least the least number for which it holds
     * @param most the greatest number for which it holds
     * @param currency of which currency the numbers are minor units; none for plain numbers
     * @param score what the factor scores then
     */
    @Code("numeric")
    record QuantityWithin(long least, long most, Option<Currency> currency, RiskScore score) implements RiskCondition {
        /** Refuses a range in which nothing is. */
        public QuantityWithin {
            requireNonNull(score);
            if (least > most) {
                throw new IllegalArgumentException("nothing is from " + least + " to " + most);
            }
        }

        @Override
        public boolean holdsFor(Observation seen) {
            return seen instanceof Observation.Quantity quantity
                    && quantity.currency().equals(currency)
                    && quantity.number() >= least
                    && quantity.number() <= most;
        }
    }
}
