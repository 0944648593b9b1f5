package dev.edd.domain.submission;

import static dev.edd.domain.submission.SubmissionViolationCode.BLANK_TEXT;
import static dev.edd.domain.submission.SubmissionViolationCode.DUPLICATE_ITEM;
import static dev.edd.domain.submission.SubmissionViolationCode.NOT_OFFERED;
import static dev.edd.domain.submission.SubmissionViolationCode.NUMBER_OUT_OF_RANGE;
import static dev.edd.domain.submission.SubmissionViolationCode.TEXT_NOT_STORABLE;
import static dev.edd.domain.submission.SubmissionViolationCode.TEXT_TOO_LONG;
import static dev.edd.domain.submission.SubmissionViolationCode.TOO_MANY_ITEMS;
import static dev.edd.domain.submission.SubmissionViolationCode.WRONG_KIND;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How a value is read: it, or what is wrong with it.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
interface Reading<T> {
    /** Gives the value, or notes at least one violation and gives none. */
    Option<T> read(JsonPointer path, RawValue raw, Findings findings);

    static <T> Option<T> wrongKind(JsonPointer path, Class<? extends RawValue> expected, RawValue raw, Findings found) {
        return found.add(path, WRONG_KIND, LinkedHashMap.of("expected", Coded.of(expected), "given", raw.code()));
    }

    static Reading<Boolean> yesNo() {
        return (path, raw, findings) -> raw instanceof RawValue.YesNo answer
                ? Option.some(answer.yes())
                : wrongKind(path, RawValue.YesNo.class, raw, findings);
    }

    static Reading<Long> number(long most) {
        return (path, raw, findings) -> {
            if (!(raw instanceof RawValue.WholeNumber whole)) {
                return wrongKind(path, RawValue.WholeNumber.class, raw, findings);
            }
            return whole.number() >= 0 && whole.number() <= most
                    ? Option.some(whole.number())
                    : findings.add(
                            path, NUMBER_OUT_OF_RANGE, LinkedHashMap.of("least", "0", "most", Long.toString(most)));
        };
    }

    static Reading<String> text(int most) {
        return (path, raw, findings) -> {
            if (!(raw instanceof RawValue.Text words)) {
                return wrongKind(path, RawValue.Text.class, raw, findings);
            }
            String text = words.text();
            if (text.length() > most) {
                return findings.add(path, TEXT_TOO_LONG, LinkedHashMap.of("most", Integer.toString(most)));
            }
            if (Storable.isBlank(text)) {
                return findings.add(path, BLANK_TEXT);
            }
            return Storable.isText(text, most) ? Option.some(text) : findings.add(path, TEXT_NOT_STORABLE);
        };
    }

    /** Text that something can be made of, or is wrong in one way; none of it is looked at twice. */
    static <T> Reading<T> parsed(Function<String, Option<T>> parse, SubmissionViolationCode otherwise) {
        return (path, raw, findings) -> raw instanceof RawValue.Text words
                ? parse.apply(words.text()).orElse(() -> findings.add(path, otherwise))
                : wrongKind(path, RawValue.Text.class, raw, findings);
    }

    static <E extends Enum<E> & Coded> Reading<E> oneOf(Class<E> values) {
        return (path, raw, findings) -> raw instanceof RawValue.Text words
                ? Coded.find(values, words.text())
                        .orElse(() -> findings.add(path, NOT_OFFERED, LinkedHashMap.of("offered", offered(values))))
                : wrongKind(path, RawValue.Text.class, raw, findings);
    }

    static <T> Reading<Vector<T>> several(int most, Reading<T> item) {
        return (path, raw, findings) -> {
            if (!(raw instanceof RawValue.Several list)) {
                return wrongKind(path, RawValue.Several.class, raw, findings);
            }
            return list.items().size() <= most
                    ? Option.some(list.items()
                            .zipWithIndex()
                            .flatMap(each -> item.read(path.item(each._2()), each._1(), findings))
                            .toVector())
                    : findings.add(path, TOO_MANY_ITEMS, LinkedHashMap.of("most", Integer.toString(most)));
        };
    }

    /** As {@link #several}, and the second of two items that are the same is wrong. */
    static <T> Reading<Vector<T>> distinct(int most, Reading<T> item) {
        return (path, raw, findings) -> {
            Set<T> seen = new HashSet<>();
            return several(
                            most,
                            (at, each, found) -> item.read(at, each, found)
                                    .flatMap(value ->
                                            seen.add(value) ? Option.some(value) : found.add(at, DUPLICATE_ITEM)))
                    .read(path, raw, findings);
        };
    }

    private static <E extends Enum<E> & Coded> String offered(Class<E> values) {
        return Array.of(values.getEnumConstants()).map(Coded::code).mkString(" ");
    }
}
