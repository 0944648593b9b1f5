package dev.edd.host.wire.ratings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.risk.RiskCondition;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What made a factor score so much (facts 2.8).
 *
 * @param type {@code CATEGORICAL} or {@code NUMERIC}
 * @param weight what the factor scores then
 * @param lower the least number for which it holds
 * @param upper the greatest number for which it holds
 * @param currency of which the numbers are minor units
 * @param value the category
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionLine(
        String type,
        int weight,
        @Nullable Long lower,
        @Nullable Long upper,
        @Nullable String currency,
        @Nullable String value) {
    static ConditionLine of(RiskCondition condition) {
        String type = condition.code().toUpperCase(Locale.ROOT);
        int weight = condition.score().value();
        if (condition instanceof RiskCondition.CategoryIs category) {
            return new ConditionLine(type, weight, null, null, null, category.value());
        }
        RiskCondition.QuantityWithin range = (RiskCondition.QuantityWithin) condition;
        return new ConditionLine(
                type,
                weight,
                range.least(),
                range.most(),
                range.currency().map(Currency::getCurrencyCode).getOrNull(),
                null);
    }
}
