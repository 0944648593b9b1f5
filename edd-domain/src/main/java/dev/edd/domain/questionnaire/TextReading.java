package dev.edd.domain.questionnaire;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** Reads text: the customer's own words. */
record TextReading(PromptId id, ResponseType.FreeForm type, TextLimits limits, Option<Violation> otherFormat)
        implements Reading {
    static TextReading of(PromptId id, ResponseType.FreeForm type) {
        OfResponse path = new OfResponse(id);
        return new TextReading(
                id,
                type,
                TextLimits.of(path, type.least(), type.most()),
                type.format()
                        .map(format -> new Violation(
                                path, ViolationCode.FORMAT_NOT_MET, LinkedHashMap.of("format", format.code()))));
    }

    @Override
    public Either<List<Violation>, Answer> read(RawAnswer raw, Examination examination) {
        if (!(raw instanceof RawAnswer.Text words)) {
            return Reading.wrongKind(id, type, raw);
        }
        Option<Violation> wrong = violationOf(words.text());
        return wrong.isEmpty() ? Either.right(new Answer.Text(words.text())) : Either.left(List.of(wrong.get()));
    }

    private Option<Violation> violationOf(String text) {
        Option<Violation> wrong = limits.violationOf(text);
        return wrong.isDefined()
                        || type.format().isEmpty()
                        || type.format().get().isMetBy(text)
                ? wrong
                : otherFormat;
    }
}
