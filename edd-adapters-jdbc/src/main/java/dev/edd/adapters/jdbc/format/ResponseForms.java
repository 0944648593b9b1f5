package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;

/** How prompts are answered, as it is written and read. */
final class ResponseForms {
    /** Which days are accepted. */
    private static final Family<DayRule> DAY_RULES = new Family<>(
            "day rule",
            "kind",
            Vector.of(
                    Kind.of(
                            DayRule.Between.class,
                            (form, rule) -> form.put("first", rule.first().toString())
                                    .put("last", rule.last().toString()),
                            form -> new DayRule.Between(form.day("first"), form.day("last"))),
                    Kind.of(
                            DayRule.WithinLastDays.class,
                            (form, rule) -> form.put("days", rule.days()),
                            form -> new DayRule.WithinLastDays(form.count("days"))),
                    Kind.of(DayRule.NotExpired.class, (form, rule) -> {}, form -> new DayRule.NotExpired())));

    /** Response types. */
    static final Family<ResponseType> RESPONSES = new Family<>(
            "response type",
            "kind",
            Vector.of(
                    Kind.of(
                            ResponseType.FreeForm.class,
                            (form, type) -> form.put("least", type.least())
                                    .put("most", type.most())
                                    .putOptionalText("named_format", type.format().map(Coded::code)),
                            form -> new ResponseType.FreeForm(
                                    form.count("least"),
                                    form.count("most"),
                                    form.option("named_format", name -> form.coded(name, NamedFormat.class)))),
                    Kind.of(
                            ResponseType.SingleSelect.class,
                            (form, type) -> form.putForms("options", type.options(), ResponseForms::option),
                            form -> new ResponseType.SingleSelect(form.forms("options", ResponseForms::option))),
                    Kind.of(
                            ResponseType.MultiSelect.class,
                            (form, type) -> form.putForms("options", type.options(), ResponseForms::option)
                                    .put("least", type.least())
                                    .put("most", type.most()),
                            form -> new ResponseType.MultiSelect(
                                    form.forms("options", ResponseForms::option),
                                    form.count("least"),
                                    form.count("most"))),
                    Kind.of(ResponseType.YesNo.class, (form, type) -> {}, form -> new ResponseType.YesNo()),
                    Kind.of(
                            ResponseType.WholeNumber.class,
                            (form, type) -> form.put("least", type.least()).put("most", type.most()),
                            form -> new ResponseType.WholeNumber(form.number("least"), form.number("most"))),
                    Kind.of(
                            ResponseType.Amount.class,
                            (form, type) -> form.put(
                                            "currency", type.currency().getCurrencyCode())
                                    .put("least", type.least())
                                    .put("most", type.most()),
                            form -> new ResponseType.Amount(
                                    form.currency("currency"), form.number("least"), form.number("most"))),
                    Kind.of(
                            ResponseType.Day.class,
                            (form, type) -> form.put("rule", type.rule(), DAY_RULES::write),
                            form -> new ResponseType.Day(form.form("rule", DAY_RULES::read))),
                    Kind.of(
                            ResponseType.FileUpload.class,
                            (form, type) -> form.put("requirement", type.requirement(), DocumentForms::requirement),
                            form -> new ResponseType.FileUpload(
                                    form.form("requirement", DocumentForms::requirement)))));

    private ResponseForms() {}

    private static void option(BlankForm form, OfferedOption option) {
        form.put("id", option.id().value()).put("label", option.label());
    }

    private static OfferedOption option(FilledForm form) {
        return new OfferedOption(new OptionId(form.text("id")), form.text("label"));
    }
}
