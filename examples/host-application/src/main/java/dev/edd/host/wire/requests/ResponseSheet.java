package dev.edd.host.wire.requests;

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
import dev.edd.host.wire.questions.Offered;
import dev.edd.host.wire.reading.Fields;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Reads the {@code prompts} of a response (facts 3.3). What an answer is follows from its prompt; nothing is judged here. */
final class ResponseSheet {
    private ResponseSheet() {}

    static AnswerSheet of(Fields prompts, Questionnaire questionnaire) {
        Seq<String> keys = prompts.names();
        if (keys.size() > AnswerSheet.MOST_ENTRIES) {
            throw new Refused(Problem.invalid("prompts"));
        }
        return new AnswerSheet(keys.map(key -> entry(key, prompts.raw(key), questionnaire)));
    }

    private static SheetEntry entry(String key, Option<JsonNode> value, Questionnaire questionnaire) {
        if (!value.exists(JsonNode::isObject)) {
            return new SheetEntry(key, value.map(each -> new RawAnswer.Unrecognized()), Option.none());
        }
        Fields fields = Fields.of(value.get());
        Option<ResponseType> type =
                PromptId.parse(key).flatMap(questionnaire::prompt).map(Prompt::response);
        return new SheetEntry(
                key, fields.raw("response").map(response -> answer(type, response)), fields.text("optional_free_form"));
    }

    private static RawAnswer answer(Option<ResponseType> asked, JsonNode response) {
        if (asked.isEmpty()) {
            return new RawAnswer.Unrecognized();
        }
        ResponseType type = asked.get();
        if (type instanceof ResponseType.FileUpload) {
            return several(response)
                    .<RawAnswer>map(names -> new RawAnswer.Files(names.map(RawFile.ByName::new)))
                    .getOrElse(RawAnswer.Unrecognized::new);
        }
        if (type instanceof ResponseType.MultiSelect) {
            return several(response)
                    .<RawAnswer>map(labels -> new RawAnswer.SeveralChosen(labels.map(label -> option(type, label))))
                    .getOrElse(RawAnswer.Unrecognized::new);
        }
        if (response.isBoolean()) {
            return new RawAnswer.YesNo(response.booleanValue());
        }
        if (response.isIntegralNumber() && response.canConvertToLong()) {
            return new RawAnswer.WholeNumber(response.longValue());
        }
        if (response.isObject()) {
            return amount(response);
        }
        return response.isString() ? text(type, response.stringValue()) : new RawAnswer.Unrecognized();
    }

    private static RawAnswer text(ResponseType type, String text) {
        if (type instanceof ResponseType.SingleSelect) {
            return new RawAnswer.Chosen(option(type, text));
        }
        return type instanceof ResponseType.Day ? day(text) : new RawAnswer.Text(text);
    }

    /** Partners see labels and answer with them. */
    private static String option(ResponseType type, String label) {
        return Offered.by(type)
                .find(each -> each.label().equals(label))
                .map(each -> each.id().value())
                .getOrElse(label);
    }

    private static RawAnswer day(String text) {
        try {
            return new RawAnswer.Day(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return new RawAnswer.Text(text);
        }
    }

    private static RawAnswer amount(JsonNode response) {
        JsonNode amount = response.path("amount");
        JsonNode currency = response.path("currency");
        return amount.isIntegralNumber() && amount.canConvertToLong() && currency.isString()
                ? new RawAnswer.Amount(amount.longValue(), currency.stringValue())
                : new RawAnswer.Unrecognized();
    }

    private static Option<Seq<String>> several(JsonNode response) {
        if (response.isString()) {
            return Option.some(Vector.of(response.stringValue()));
        }
        return Option.when(
                response.isArray() && response.valueStream().allMatch(JsonNode::isString),
                () -> Vector.<JsonNode>ofAll(response).map(JsonNode::stringValue));
    }
}
