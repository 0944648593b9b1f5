package dev.edd.benchmarks.form;

import dev.edd.benchmarks.form.Fault.Kind;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The library. It also makes the typed answers of a valid sheet, and judges what no store could hold. */
final class EddJudging implements Judging<AnswerSheet, Validation<Seq<Violation>, Answers>> {
    private final QuestionnaireValidator validator = QuestionnaireValidator.of(new Questionnaire(
            new QuestionnaireId("customer"),
            1,
            "About you",
            Vector.of(
                    required("fullName", ResponseType.FreeForm.upTo(Form.LONGEST_NAME)),
                    required("email", ResponseType.FreeForm.of(NamedFormat.EMAIL)),
                    required("phone", ResponseType.FreeForm.of(NamedFormat.PHONE_NUMBER)),
                    required("country", new ResponseType.SingleSelect(options(Offer.COUNTRY))),
                    required("employment", new ResponseType.SingleSelect(options(Offer.EMPLOYMENT))),
                    required("politicallyExposed", new ResponseType.YesNo()),
                    required("dependants", new ResponseType.WholeNumber(0, Form.MOST_DEPENDANTS)),
                    required("income", new ResponseType.WholeNumber(0, Form.MOST_INCOME)),
                    required("dateOfBirth", new ResponseType.Day(DayRule.any())),
                    required("funds", new ResponseType.MultiSelect(options(Offer.FUNDS), 1, Form.MOST_FUNDS)),
                    required(
                            "purpose",
                            new ResponseType.FreeForm(Form.SHORTEST_PURPOSE, Form.LONGEST_PURPOSE, Option.none())),
                    required("website", ResponseType.FreeForm.of(NamedFormat.WEB_ADDRESS))
                            .withRequired(false))));

    @Override
    public AnswerSheet prepared(Form form) {
        List<SheetEntry> entries = new ArrayList<>();
        add(entries, "fullName", form.fullName(), RawAnswer.Text::new);
        add(entries, "email", form.email(), RawAnswer.Text::new);
        add(entries, "phone", form.phone(), RawAnswer.Text::new);
        add(entries, "country", form.country(), RawAnswer.Chosen::new);
        add(entries, "employment", form.employment(), RawAnswer.Chosen::new);
        add(entries, "politicallyExposed", form.politicallyExposed(), RawAnswer.YesNo::new);
        add(entries, "dependants", form.dependants(), RawAnswer.WholeNumber::new);
        add(entries, "income", form.income(), RawAnswer.WholeNumber::new);
        add(entries, "dateOfBirth", form.dateOfBirth(), (LocalDate day) -> new RawAnswer.Day(day));
        add(entries, "funds", form.funds(), (List<String> funds) -> new RawAnswer.SeveralChosen(Vector.ofAll(funds)));
        add(entries, "purpose", form.purpose(), RawAnswer.Text::new);
        add(entries, "website", form.website(), RawAnswer.Text::new);
        return new AnswerSheet(Vector.ofAll(entries));
    }

    @Override
    public Validation<Seq<Violation>, Answers> judge(AnswerSheet form) {
        return validator.validate(form, Forms.TODAY);
    }

    @Override
    public Set<Fault> faults(Validation<Seq<Violation>, Answers> verdict) {
        return verdict.fold(
                violations -> violations
                        .map(violation ->
                                new Fault(violation.path().prompt().get().value(), kind(violation)))
                        .toLinkedSet(),
                answers -> LinkedHashSet.empty());
    }

    private static Kind kind(Violation violation) {
        return switch (violation.code()) {
            case ANSWER_REQUIRED -> Kind.MISSING;
            case BLANK_TEXT -> Kind.BLANK;
            case TEXT_TOO_SHORT -> Kind.TOO_SHORT;
            case TEXT_TOO_LONG -> Kind.TOO_LONG;
            case FORMAT_NOT_MET -> Kind.NOT_OF_THE_FORM;
            case OPTION_NOT_OFFERED -> Kind.NOT_OFFERED;
            case NUMBER_OUT_OF_RANGE -> Kind.OUT_OF_RANGE;
            case TOO_FEW_OPTIONS -> Kind.TOO_FEW;
            case TOO_MANY_OPTIONS -> Kind.TOO_MANY;
            default -> throw new IllegalArgumentException("no fault of this form: " + violation);
        };
    }

    private static <A> void add(
            List<SheetEntry> entries, String field, @Nullable A value, Function<A, RawAnswer> answer) {
        if (value != null) {
            entries.add(SheetEntry.of(field, answer.apply(value)));
        }
    }

    private static Prompt required(String field, ResponseType response) {
        return Prompt.required(new PromptId(field), "Please tell us: " + field, response);
    }

    private static Vector<OfferedOption> options(Offer offer) {
        return TreeSet.ofAll(offer.codes()).toVector().map(OfferedOption::inWords);
    }
}
