package dev.edd.host.wire.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.ResponseType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which answers a prompt accepts. What does not bound them is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Accepts {
    /**
     * Text.
     *
     * @param minLength the least length in UTF-16 units
     * @param maxLength the greatest length
     * @param format what it must be in form, such as {@code iban}
     */
    record Text(int minLength, int maxLength, @Nullable String format) implements Accepts {}

    /**
     * Options.
     *
     * @param minChosen how many must be chosen
     * @param maxChosen how many may be
     */
    record Choice(int minChosen, int maxChosen) implements Accepts {}

    /** Yes or no. */
    record Truth() implements Accepts {}

    /**
     * A whole number, or an amount of money.
     *
     * @param min the least number, in minor units for an amount
     * @param max the greatest number
     * @param currency in which an amount is asked
     */
    record Quantity(long min, long max, @Nullable String currency) implements Accepts {}

    /**
     * A day.
     *
     * @param rule {@code between}, {@code within_last_days} or {@code not_expired}
     * @param firstDay the first day
     * @param lastDay the last day
     * @param days how many days back
     */
    record Day(
            String rule,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Integer days) implements Accepts {
        private static Day of(DayRule rule) {
            if (rule instanceof DayRule.Between between) {
                return new Day(rule.code(), between.first(), between.last(), null);
            }
            return rule instanceof DayRule.WithinLastDays last
                    ? new Day(rule.code(), null, null, last.days())
                    : new Day(rule.code(), null, null, null);
        }
    }

    /**
     * Documents.
     *
     * @param documentTypes what they may show; anything when it is empty
     * @param contentTypes what their content may be
     * @param minFiles how many must come
     * @param maxFiles how many may
     * @param maxBytes how large each may be
     */
    record Files(List<String> documentTypes, List<String> contentTypes, int minFiles, int maxFiles, long maxBytes)
            implements Accepts {
        /** Takes the types as they are now. */
        public Files {
            documentTypes = List.copyOf(documentTypes);
            contentTypes = List.copyOf(contentTypes);
        }

        private static Files of(DocumentRequirement requirement) {
            return new Files(
                    requirement.types().toVector().map(DocumentType::code).toJavaList(),
                    requirement
                            .contentTypes()
                            .toVector()
                            .map(ContentType::value)
                            .toJavaList(),
                    requirement.least(),
                    requirement.most(),
                    requirement.mostBytes());
        }
    }

    /**
     * Describes a response.
     *
     * @param response any response type
     * @return which answers it accepts
     */
    static Accepts of(ResponseType response) {
        if (response instanceof ResponseType.FreeForm text) {
            return new Text(
                    text.least(), text.most(), text.format().map(Coded::code).getOrNull());
        }
        if (response instanceof ResponseType.SingleSelect) {
            return new Choice(1, 1);
        }
        if (response instanceof ResponseType.MultiSelect several) {
            return new Choice(several.least(), several.most());
        }
        if (response instanceof ResponseType.WholeNumber number) {
            return new Quantity(number.least(), number.most(), null);
        }
        if (response instanceof ResponseType.Amount amount) {
            return new Quantity(amount.least(), amount.most(), amount.currency().getCurrencyCode());
        }
        if (response instanceof ResponseType.Day day) {
            return Day.of(day.rule());
        }
        return response instanceof ResponseType.FileUpload upload ? Files.of(upload.requirement()) : new Truth();
    }
}
