package dev.edd.testkit.questionnaire;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A questionnaire of the size and shape that banks send one another before they open a correspondent account: 132 questions
 * in twelve sections of eleven. A section asks one thing of its own; then five times whether something is so, and if so
 * for more.
 */
final class CorrespondentDueDiligence {
    /** How many questions a section has. */
    static final int OF_A_SECTION = 11;

    private static final Vector<Tuple2<String, ResponseType>> SECTIONS = Vector.of(
            Tuple.of("Entity and ownership", ResponseType.FreeForm.of(NamedFormat.LEGAL_ENTITY)),
            Tuple.of(
                    "Products and services", new ResponseType.MultiSelect(words("Loans", "Payments", "Custody"), 1, 3)),
            Tuple.of("Programme against financial crime", new ResponseType.WholeNumber(0, 100_000)),
            Tuple.of("Bribery and corruption", ResponseType.FreeForm.of(NamedFormat.WEB_ADDRESS)),
            Tuple.of("Policies and procedures", new ResponseType.Day(new DayRule.WithinLastDays(730))),
            Tuple.of("Customer due diligence", new ResponseType.WholeNumber(0, 100)),
            Tuple.of("Monitoring and reporting", new ResponseType.SingleSelect(words("By hand", "By machine", "Both"))),
            Tuple.of("Payment transparency", ResponseType.FreeForm.of(NamedFormat.COUNTRY)),
            Tuple.of("Sanctions", new ResponseType.MultiSelect(words("UN", "EU", "US", "UK"), 2, 4)),
            Tuple.of("Training and education", new ResponseType.WholeNumber(1, 365)),
            Tuple.of("Quality assurance", ResponseType.FreeForm.of(NamedFormat.EMAIL)),
            Tuple.of("Audit", new ResponseType.Day(new DayRule.NotExpired())));

    /** The 132 questions. */
    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("correspondent_due_diligence"),
            1,
            "Due diligence of a correspondent bank",
            SECTIONS.zipWithIndex().flatMap(section -> section(section._2(), section._1())));

    private CorrespondentDueDiligence() {}

    private static Vector<Prompt> section(int index, Tuple2<String, ResponseType> section) {
        int first = index * OF_A_SECTION + 1;
        return Vector.of(Prompt.required(id(first), "To begin with, about: " + section._1(), section._2()))
                .appendAll(Vector.range(0, 5).flatMap(each -> pair(first + 1 + 2 * each, each)))
                .map(prompt -> prompt.withSection(Option.some(section._1())));
    }

    /** Whether something is so; and what is asked only if it is. */
    private static Vector<Prompt> pair(int number, int kind) {
        return Vector.of(
                Prompt.required(id(number), "Is it so?", new ResponseType.YesNo()),
                Prompt.required(id(number + 1), "If so, please say more.", followUp(kind))
                        .withCondition(Option.some(new Condition.AnsweredYes(id(number))))
                        .withOptionalFreeForm(kind == 0));
    }

    private static ResponseType followUp(int kind) {
        return switch (kind) {
            case 0 -> new ResponseType.SingleSelect(words("In part", "In full"));
            case 1 -> ResponseType.FreeForm.upTo(500);
            case 2 -> new ResponseType.WholeNumber(1, 99);
            case 3 -> new ResponseType.Day(new DayRule.WithinLastDays(365));
            default ->
                new ResponseType.FileUpload(
                        DocumentRequirement.upTo(2, DocumentType.FORMATION_DOCUMENT, DocumentType.OWNERSHIP_CHART));
        };
    }

    /** The question of a number, from 1. */
    static PromptId id(int number) {
        return new PromptId(Integer.toString(number));
    }

    private static Vector<OfferedOption> words(String... words) {
        return Vector.of(words).map(each -> new OfferedOption(new OptionId(each), each));
    }
}
