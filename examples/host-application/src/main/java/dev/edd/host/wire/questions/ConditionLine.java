package dev.edd.host.wire.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Questionnaire;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a prompt applies. What a kind has no use for is left out.
 *
 * @param kind {@code answered}, {@code answered_yes}, {@code option_chosen}, {@code number_within}, {@code all_of},
 *     {@code any_of}, {@code not}
 * @param promptId the earlier prompt that it is about
 * @param optionId the option that is to be chosen
 * @param option its label
 * @param min the least number, in minor units for an amount
 * @param max the greatest number
 * @param parts the conditions that are combined; one for {@code not}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConditionLine(
        String kind,
        @Nullable String promptId,
        @Nullable String optionId,
        @Nullable String option,
        @Nullable Long min,
        @Nullable Long max,
        List<ConditionLine> parts) {
    /** Takes the parts as they are now. */
    public ConditionLine {
        parts = List.copyOf(parts);
    }

    static ConditionLine of(Condition condition, Questionnaire questionnaire) {
        if (condition instanceof Condition.OptionChosen chosen) {
            return new ConditionLine(
                    chosen.code(),
                    chosen.prompt().value(),
                    chosen.option().value(),
                    label(chosen, questionnaire),
                    null,
                    null,
                    List.of());
        }
        if (condition instanceof Condition.NumberWithin within) {
            return new ConditionLine(
                    within.code(), within.prompt().value(), null, null, within.least(), within.most(), List.of());
        }
        if (condition instanceof Condition.Atom atom) {
            return new ConditionLine(atom.code(), atom.prompt().value(), null, null, null, null, List.of());
        }
        return new ConditionLine(
                condition.code(),
                null,
                null,
                null,
                null,
                null,
                partsOf(condition).map(part -> of(part, questionnaire)).toJavaList());
    }

    private static Seq<Condition> partsOf(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts();
        }
        return condition instanceof Condition.AnyOf any ? any.parts() : Vector.of(((Condition.Not) condition).part());
    }

    private static @Nullable String label(Condition.OptionChosen chosen, Questionnaire questionnaire) {
        return questionnaire
                .prompt(chosen.prompt())
                .flatMap(prompt ->
                        Offered.by(prompt.response()).find(each -> each.id().equals(chosen.option())))
                .map(OfferedOption::label)
                .getOrNull();
    }
}
