package dev.edd.domain.questionnaire;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.List;

/** How an answer to a prompt is read, compiled from its response type. */
interface Reading {
    /**
     * Reads an answer.
     *
     * @return the answer; or what is wrong with it, with the whole first and then item by item
     */
    Either<List<Violation>, Answer> read(RawAnswer raw, Examination examination);

    static Reading compiled(Prompt prompt) {
        PromptId id = prompt.id();
        ResponseType response = prompt.response();
        if (response instanceof ResponseType.FreeForm text) {
            return TextReading.of(id, text);
        }
        if (response instanceof ResponseType.SingleSelect one) {
            return SelectReading.one(id, one);
        }
        if (response instanceof ResponseType.MultiSelect several) {
            return SelectReading.several(id, several);
        }
        if (response instanceof ResponseType.YesNo) {
            return (raw, examination) -> raw instanceof RawAnswer.YesNo yesNo
                    ? Either.right(new Answer.YesNo(yesNo.yes()))
                    : wrongKind(id, response, raw);
        }
        if (response instanceof ResponseType.WholeNumber number) {
            return NumberReading.whole(id, number);
        }
        if (response instanceof ResponseType.Amount amount) {
            return NumberReading.amount(id, amount);
        }
        return response instanceof ResponseType.Day day
                ? new DayReading(id, day)
                : new FileReading(id, (ResponseType.FileUpload) response);
    }

    static Either<List<Violation>, Answer> wrongKind(PromptId id, ResponseType expected, RawAnswer given) {
        return wrong(
                id, ViolationCode.WRONG_KIND, LinkedHashMap.of("expected", expected.code(), "given", given.code()));
    }

    static Either<List<Violation>, Answer> wrong(PromptId id, ViolationCode code, Map<String, String> attributes) {
        return Either.left(List.of(new Violation(new OfResponse(id), code, attributes)));
    }
}
