package dev.edd.host.wire.persons;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Reads the {@code answers} of a response (facts 4.6): each says of what kind it is. Nothing is judged here. */
final class ResponseSheet {
    private static final Vector<String> KINDS = Vector.of(
            "answer_text",
            "answer_integer",
            "answer_boolean",
            "answer_option_id",
            "answer_option_ids",
            "answer_document_id",
            "answer_document_ids");
    private static final int MOST_VALUES = 500;

    private ResponseSheet() {}

    static AnswerSheet of(Seq<Fields> answers, Questionnaire questionnaire) {
        return new AnswerSheet(answers.map(answer -> entry(answer, questionnaire)));
    }

    private static SheetEntry entry(Fields answer, Questionnaire questionnaire) {
        String question = answer.needed("question_id");
        Seq<String> given = KINDS.filter(kind -> answer.raw(kind).isDefined());
        if (given.size() > 1) {
            throw new Refused(Problem.invalid("answers"));
        }
        Option<ResponseType> asked =
                PromptId.parse(question).flatMap(questionnaire::prompt).map(Prompt::response);
        return new SheetEntry(question, given.headOption().map(kind -> raw(kind, answer, asked)), answer.text("note"));
    }

    private static RawAnswer raw(String kind, Fields answer, Option<ResponseType> asked) {
        return switch (kind) {
            case "answer_text" -> text(answer.needed(kind), asked);
            case "answer_integer" -> integer(answer.raw(kind).get(), asked);
            case "answer_boolean" -> new RawAnswer.YesNo(answer.truth(kind).get());
            case "answer_option_id" -> new RawAnswer.Chosen(answer.needed(kind));
            case "answer_option_ids" -> new RawAnswer.SeveralChosen(answer.texts(kind, MOST_VALUES));
            case "answer_document_id" -> new RawAnswer.Files(Vector.of(new RawFile.ById(answer.needed(kind))));
            default -> new RawAnswer.Files(answer.texts(kind, MOST_VALUES).map(RawFile.ById::new));
        };
    }

    private static RawAnswer text(String text, Option<ResponseType> asked) {
        if (!asked.exists(ResponseType.Day.class::isInstance)) {
            return new RawAnswer.Text(text);
        }
        try {
            return new RawAnswer.Day(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return new RawAnswer.Text(text);
        }
    }

    private static RawAnswer integer(JsonNode number, Option<ResponseType> asked) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            return new RawAnswer.Unrecognized();
        }
        return asked.filter(ResponseType.Amount.class::isInstance)
                .<RawAnswer>map(amount -> new RawAnswer.Amount(
                        number.longValue(),
                        ((ResponseType.Amount) amount).currency().getCurrencyCode()))
                .getOrElse(() -> new RawAnswer.WholeNumber(number.longValue()));
    }
}
