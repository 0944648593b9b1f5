package dev.edd.adapters.jdbc.format;

import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.IncomeSource;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.TransactionVolume;
import dev.edd.domain.submission.TransactionVolumeBuilder;
import io.vavr.Tuple;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/** The parts that submissions are made of, each as it is written and read. */
final class SubmissionPartForms {
    /** Why something is submitted. */
    static final Family<Reason> REASONS = new Family<>(
            "reason",
            "kind",
            Vector.of(
                    Kind.of(
                            Reason.CaseRequest.class,
                            (form, reason) ->
                                    form.put("case_id", reason.caseId().value()),
                            form -> new Reason.CaseRequest(new CaseId(form.text("case_id")))),
                    Kind.of(
                            Reason.StandardSubmission.class,
                            (form, reason) -> {},
                            form -> new Reason.StandardSubmission())));

    private SubmissionPartForms() {}

    static void question(BlankForm form, AdditionalQuestion question) {
        form.putOptionalText("section", question.section())
                .put("question", question.question())
                .put("answer", question.answer());
    }

    static AdditionalQuestion question(FilledForm form) {
        return new AdditionalQuestion(form.option("section", form::text), form.text("question"), form.text("answer"));
    }

    static void income(BlankForm form, Income income) {
        form.put("amount", income.amount(), MoneyForms::periodic).putOptionalCode("source", income.source());
    }

    static Income income(FilledForm form) {
        return new Income(
                form.form("amount", MoneyForms::periodic),
                form.option("source", name -> form.coded(name, IncomeSource.class)));
    }

    /** What is in neither set was not declared. */
    static void involvement(BlankForm form, SpecificInvolvement involvement) {
        form.putCodes("involved", declared(involvement, true)).putCodes("not_involved", declared(involvement, false));
    }

    private static SortedSet<Involvement> declared(SpecificInvolvement involvement, boolean involved) {
        return TreeSet.ofAll(
                involvement.declared().filterValues(yes -> yes == involved).keySet());
    }

    static SpecificInvolvement involvement(FilledForm form) {
        SortedSet<Involvement> involved = form.codes("involved", Involvement.class);
        SortedSet<Involvement> not = form.codes("not_involved", Involvement.class);
        if (involved.exists(not::contains)) {
            throw new IllegalArgumentException("declared with yes and with no");
        }
        return new SpecificInvolvement(TreeMap.ofEntries(involved.toVector()
                .map(each -> Tuple.of(each, true))
                .appendAll(not.map(each -> Tuple.of(each, false)))));
    }

    static void volume(BlankForm form, TransactionVolume volume) {
        form.putOptionalFlag("on_platform", volume.onPlatform())
                .putOptionalCode("channel", volume.channel())
                .putOptionalCode("coverage", volume.coverage())
                .put("amount", volume.amount(), MoneyForms::periodic)
                .putOptionalNumber("transaction_count", volume.transactionCount());
    }

    static TransactionVolume volume(FilledForm form) {
        return new TransactionVolumeBuilder()
                .onPlatform(form.option("on_platform", form::flag))
                .channel(form.option("channel", name -> form.coded(name, Channel.class)))
                .coverage(form.option("coverage", name -> form.coded(name, ChannelCoverage.class)))
                .amount(form.form("amount", MoneyForms::periodic))
                .transactionCount(form.option("transaction_count", form::number))
                .build();
    }
}
