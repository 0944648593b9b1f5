package dev.edd.host.compliance;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.request.Submission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as officers see it.
 *
 * @param answer a text, a number, a truth value, a list, or an amount with its currency, as the prompt asks
 * @param documents the documents that have come in answer to the prompt
 */
record AnswerLine(String promptId, Object answer, @Nullable String note, List<DocumentLine> documents) {
    /** A document; its content is not shown here. */
    record DocumentLine(String id, String name, String type, String contentType, long size, String sha256) {
        static DocumentLine of(DocumentReference document) {
            return new DocumentLine(
                    document.id().value().toString(),
                    document.name().value(),
                    document.type().code(),
                    document.contentType().value(),
                    document.size(),
                    document.sha256().hex());
        }
    }

    static List<AnswerLine> all(Submission submission) {
        return submission.answers().given().map(given -> of(given, submission)).toJavaList();
    }

    private static AnswerLine of(GivenAnswer given, Submission submission) {
        return new AnswerLine(
                given.prompt().value(),
                shown(given.answer()),
                given.note().getOrNull(),
                submission.documentsOf(given.prompt()).map(DocumentLine::of).toJavaList());
    }

    private static Object shown(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.text();
        }
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.option().value();
        }
        if (answer instanceof Answer.SeveralChosen chosen) {
            return chosen.options().map(option -> option.value()).toJavaList();
        }
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        }
        if (answer instanceof Answer.WholeNumber number) {
            return number.number();
        }
        if (answer instanceof Answer.Amount amount) {
            return Map.of(
                    "amount",
                    amount.amount().minorUnits(),
                    "currency",
                    amount.amount().currency().getCurrencyCode());
        }
        return answer instanceof Answer.Day day
                ? day.day().toString()
                : ((Answer.Files) answer).files().map(AnswerLine::shown).toJavaList();
    }

    private static String shown(CitedFile file) {
        return file instanceof CitedFile.ByName byName
                ? byName.name().value()
                : ((CitedFile.ById) file).document().value().toString();
    }
}
