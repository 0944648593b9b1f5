/**
 * How risky customers are: what is known of them is weighed by the factors of a model and gives a score, a rating, and the
 * day of the next review.
 *
 * <p>{@link dev.edd.domain.risk.RiskProfile} is what is known, {@link dev.edd.domain.risk.RiskModel} how it is weighed,
 * {@link dev.edd.domain.risk.RiskAssessment} what comes of it, {@link dev.edd.domain.risk.CustomerRating} the record that is
 * kept, and {@link dev.edd.domain.risk.TriggerPolicy} says what follows.
 */
@NullMarked
package dev.edd.domain.risk;

import org.jspecify.annotations.NullMarked;
