package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One thing that a rating weighs (facts 2.8: parameter). Of several observations the worst counts. Immutable.
 *
 * @param name by which it is stored and known, 1 to {@value #LONGEST_NAME} ASCII letters, digits, hyphens and underscores
 * @param label what an officer reads, 1 to {@value #LONGEST_LABEL} characters
 * @param appliesTo the only type of customer that it is about; none for both. Where it does not apply it weighs nothing
 * @param reading what it looks at
 * @param weight how much it weighs beside the others, 1 to {@value #MOST_WEIGHT}
 * @param decisive whether no rating scores less than this factor: one that weighs little beside many others, and yet settles it
 * @param conditions what scores how much, at most {@value #MOST_CONDITIONS}; of several that hold, the highest score counts
 * @param otherwise the score of what is known and meets no condition
 * @param unknown the score of not knowing
 */
@Value.Builder
public record RiskFactor(
        String name,
        String label,
        Option<PartyType> appliesTo,
        RiskReading reading,
        int weight,
        boolean decisive,
        Seq<RiskCondition> conditions,
        RiskScore otherwise,
        RiskScore unknown)
        implements WithRiskFactor {
    /** The greatest length of a name. */
    public static final int LONGEST_NAME = 64;

    /** The greatest length of a label. */
    public static final int LONGEST_LABEL = 200;

    /** The greatest weight. */
    public static final int MOST_WEIGHT = 1_000;

    /** How many conditions a factor may have: one for each country, and more. */
    public static final int MOST_CONDITIONS = 300;

    /** Checks texts, weight and conditions. */
    public RiskFactor {
        if (!Storable.isPlain(name, LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "a factor's name is of 1 to " + LONGEST_NAME + " ASCII letters, digits, hyphens and underscores");
        }
        Storable.text("factor label", label, LONGEST_LABEL);
        requireNonNull(reading);
        requireNonNull(otherwise);
        requireNonNull(unknown);
        conditions = Vector.ofAll(conditions);
        if (weight < 1 || weight > MOST_WEIGHT || conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("a weight of 1 to " + MOST_WEIGHT + " and at most " + MOST_CONDITIONS
                    + " conditions, not " + weight + " and " + conditions.size());
        }
    }

    /**
     * What the factor makes of a customer.
     *
     * @param profile all that is known
     * @return the score with its cause, or none when the factor is not about such a customer
     */
    public Option<FactorScore> scoreOf(RiskProfile profile) {
        return Option.when(
                appliesTo.forAll(type -> type == profile.customer().type()), () -> judged(reading.of(profile)));
    }

    private FactorScore judged(Seq<Observation> observations) {
        if (observations.isEmpty()) {
            return scored(unknown, Option.none(), false);
        }
        Seq<FactorScore> scores = observations.map(seen -> conditions
                .filter(condition -> condition.holdsFor(seen))
                .maxBy(RiskCondition::score)
                .map(condition -> scored(condition.score(), Option.some(condition), true))
                .getOrElse(() -> scored(otherwise, Option.none(), true)));
        return scores.maxBy(FactorScore::score).get();
    }

    private FactorScore scored(RiskScore score, Option<RiskCondition> cause, boolean known) {
        return new FactorScore(name, label, weight, decisive, score, cause, known);
    }
}
