package dev.edd.host.fuzz;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Currency;

/** A questionnaire with a prompt of every kind, of which one is required. */
final class EveryKind {
    private static final Vector<OfferedOption> OPTIONS =
            Vector.of("Red", "Green", "Blue").map(OfferedOption::inWords);

    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("every_kind"),
            1,
            "Everything",
            Vector.of(
                    Prompt.required(new PromptId("text"), "Why?", ResponseType.FreeForm.upTo(100)),
                    open("email", ResponseType.FreeForm.of(NamedFormat.EMAIL)),
                    open("one", new ResponseType.SingleSelect(OPTIONS)).withOptionalFreeForm(true),
                    open("several", new ResponseType.MultiSelect(OPTIONS, 1, 2)),
                    open("yes", new ResponseType.YesNo()),
                    open("number", new ResponseType.WholeNumber(-5, 5)),
                    open("amount", new ResponseType.Amount(Currency.getInstance("EUR"), 0, 1_000)),
                    open("day", new ResponseType.Day(DayRule.any())),
                    open("file", new ResponseType.FileUpload(DocumentRequirement.upTo(2, DocumentType.PASSPORT)))
                            .withCondition(Option.some(new Condition.AnsweredYes(new PromptId("yes"))))));

    private EveryKind() {}

    private static Prompt open(String id, ResponseType response) {
        return Prompt.required(new PromptId(id), "What?", response).withRequired(false);
    }
}
