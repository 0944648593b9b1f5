package dev.edd.benchmarks.form;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The floor once more, for whoever keeps what was answered: the same checks, and then the library's own values of a form with nothing
 * wrong, each made once and put into a list that is as long as it has to be.
 */
final class HandMade implements Judging<Form, Validation<List<Fault>, Answers>> {
    private static final QuestionnaireId CUSTOMER = new QuestionnaireId("customer");
    private static final PromptId FULL_NAME = new PromptId("fullName");
    private static final PromptId EMAIL = new PromptId("email");
    private static final PromptId PHONE = new PromptId("phone");
    private static final PromptId COUNTRY = new PromptId("country");
    private static final PromptId EMPLOYMENT = new PromptId("employment");
    private static final PromptId POLITICALLY_EXPOSED = new PromptId("politicallyExposed");
    private static final PromptId DEPENDANTS = new PromptId("dependants");
    private static final PromptId INCOME = new PromptId("income");
    private static final PromptId DATE_OF_BIRTH = new PromptId("dateOfBirth");
    private static final PromptId FUNDS = new PromptId("funds");
    private static final PromptId PURPOSE = new PromptId("purpose");
    private static final PromptId WEBSITE = new PromptId("website");
    private static final int PROMPTS = 12;

    private static final Map<String, OptionId> OPTIONS = Stream.of(Offer.values())
            .flatMap(offer -> offer.codes().stream())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), OptionId::new));

    private final HandWritten checks = new HandWritten();

    @Override
    public Form prepared(Form form) {
        return form;
    }

    @Override
    public Validation<List<Fault>, Answers> judge(Form form) {
        List<Fault> faults = checks.judge(form);
        return faults.isEmpty() ? Validation.valid(answers(form)) : Validation.invalid(faults);
    }

    @Override
    public Set<Fault> faults(Validation<List<Fault>, Answers> verdict) {
        return verdict.fold(LinkedHashSet::ofAll, answers -> LinkedHashSet.empty());
    }

    private static Answers answers(Form form) {
        List<GivenAnswer> given = new ArrayList<>(PROMPTS);
        given.add(text(FULL_NAME, Objects.requireNonNull(form.fullName())));
        given.add(text(EMAIL, Objects.requireNonNull(form.email())));
        given.add(text(PHONE, Objects.requireNonNull(form.phone())));
        given.add(chosen(COUNTRY, Objects.requireNonNull(form.country())));
        given.add(chosen(EMPLOYMENT, Objects.requireNonNull(form.employment())));
        given.add(given(POLITICALLY_EXPOSED, new Answer.YesNo(Objects.requireNonNull(form.politicallyExposed()))));
        given.add(given(DEPENDANTS, new Answer.WholeNumber(Objects.requireNonNull(form.dependants()))));
        given.add(given(INCOME, new Answer.WholeNumber(Objects.requireNonNull(form.income()))));
        given.add(given(DATE_OF_BIRTH, new Answer.Day(Objects.requireNonNull(form.dateOfBirth()))));
        given.add(given(FUNDS, new Answer.SeveralChosen(funds(Objects.requireNonNull(form.funds())))));
        given.add(text(PURPOSE, Objects.requireNonNull(form.purpose())));
        if (form.website() != null) {
            given.add(text(WEBSITE, form.website()));
        }
        return new Answers(CUSTOMER, 1, Vector.ofAll(given));
    }

    private static GivenAnswer text(PromptId prompt, String text) {
        return given(prompt, new Answer.Text(text));
    }

    private static GivenAnswer chosen(PromptId prompt, String option) {
        return given(prompt, new Answer.Chosen(option(option)));
    }

    private static GivenAnswer given(PromptId prompt, Answer answer) {
        return new GivenAnswer(prompt, answer, Option.none());
    }

    private static Vector<OptionId> funds(List<String> funds) {
        List<OptionId> options = new ArrayList<>(funds.size());
        for (String each : funds) {
            options.add(option(each));
        }
        return Vector.ofAll(options);
    }

    private static OptionId option(String value) {
        return Objects.requireNonNull(OPTIONS.get(value));
    }
}
