package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads text: the customer's own words. */
record TextReading(PromptId id, ResponseType.FreeForm type) implements Reading {
    @Override
    public Either<Seq<Violation>, Answer> read(RawAnswer raw, Examination examination) {
        if (!(raw instanceof RawAnswer.Text words)) {
            return Reading.wrongKind(id, type, raw);
        }
        return violationOf(new OfResponse(id), words.text(), type.least(), type.most())
                .orElse(() -> formatOf(words.text()))
                .<Either<Seq<Violation>, Answer>>map(violation -> Either.left(List.of(violation)))
                .getOrElse(() -> Either.right(new Answer.Text(words.text())));
    }

    private Option<Violation> formatOf(String text) {
        return type.format()
                .filter(format -> !format.isMetBy(text))
                .map(format -> new Violation(
                        new OfResponse(id), ViolationCode.FORMAT_NOT_MET, LinkedHashMap.of("format", format.code())));
    }

    /** What is wrong with a text, if anything; one that is too long is not read. */
    static Option<Violation> violationOf(ViolationPath path, String text, int least, int most) {
        if (text.length() > most) {
            return violation(path, ViolationCode.TEXT_TOO_LONG, LinkedHashMap.of("most", Integer.toString(most)));
        }
        if (Storable.isBlank(text)) {
            return violation(path, ViolationCode.BLANK_TEXT, LinkedHashMap.empty());
        }
        if (!Storable.isText(text, most)) {
            return violation(path, ViolationCode.TEXT_NOT_STORABLE, LinkedHashMap.empty());
        }
        return text.length() < least
                ? violation(path, ViolationCode.TEXT_TOO_SHORT, LinkedHashMap.of("least", Integer.toString(least)))
                : Option.none();
    }

    private static Option<Violation> violation(ViolationPath path, ViolationCode code, Map<String, String> attributes) {
        return Option.some(new Violation(path, code, attributes));
    }
}
