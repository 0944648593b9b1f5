package dev.edd.domain.risk;

/**
 * How risky something is, from nothing to the worst. Immutable.
 *
 * @param value 0 to {@value #MOST}
 */
public record RiskScore(int value) implements Comparable<RiskScore> {
    /** The greatest score. */
    public static final int MOST = 100;

    /** No risk that anybody knows of. */
    public static final RiskScore NONE = new RiskScore(0);

    /** The worst. */
    public static final RiskScore FULL = new RiskScore(MOST);

    /** Checks the bounds. */
    public RiskScore {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("a score is from 0 to " + MOST + ", not " + value);
        }
    }

    /**
     * The greater one.
     *
     * @param other another score
     * @return this or the other
     */
    public RiskScore max(RiskScore other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(RiskScore other) {
        return Integer.compare(value, other.value);
    }
}
