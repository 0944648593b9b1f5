package dev.edd.testkit.arbitraries;

import dev.edd.domain.submission.JsonPointer;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.domain.submission.SubmissionViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One thing that is broken in a body.
 *
 * @param at the part that is replaced
 * @param put what is put there, none when it is taken away
 * @param violation what must be said of it
 */
record BodyFlaw(JsonPointer at, Option<RawValue> put, SubmissionViolation violation) {
    static BodyFlaw of(JsonPointer at, RawValue put, SubmissionViolationCode code) {
        return of(at, put, code, LinkedHashMap.empty());
    }

    static BodyFlaw of(JsonPointer at, RawValue put, SubmissionViolationCode code, Map<String, String> attributes) {
        return new BodyFlaw(at, Option.some(put), new SubmissionViolation(at, code, attributes));
    }

    /** Replaces a whole, and is said of something in it. */
    static BodyFlaw within(JsonPointer whole, RawValue put, JsonPointer at, SubmissionViolationCode code) {
        return new BodyFlaw(whole, Option.some(put), new SubmissionViolation(at, code, LinkedHashMap.empty()));
    }

    static BodyFlaw missing(JsonPointer at) {
        return new BodyFlaw(
                at,
                Option.none(),
                new SubmissionViolation(at, SubmissionViolationCode.REQUIRED, LinkedHashMap.empty()));
    }

    /** Whether both can be put into one body, and each is seen beside the other. */
    boolean goesWith(BodyFlaw other) {
        return !at.steps().startsWith(other.at.steps())
                && !other.at.steps().startsWith(at.steps())
                && !hides(other)
                && !other.hides(this);
    }

    /**
     * Without a type nobody knows which fields to judge, beside those of all types. Without a reason nobody knows whether a
     * case belongs there.
     */
    private boolean hides(BodyFlaw other) {
        String first = at.steps().headOption().getOrElse("");
        String second = other.at.steps().headOption().getOrElse("");
        return switch (first) {
            case "related_resource_type" ->
                !second.equals("related_resource_id")
                        && !second.equals("reason")
                        && !second.equals("additional_questions");
            case "reason" -> second.equals("case_id");
            default -> false;
        };
    }

    /** The body with the flaw. */
    RawValue in(RawValue body) {
        return replaced(body, at.steps());
    }

    private RawValue replaced(RawValue whole, Seq<String> path) {
        if (path.isEmpty()) {
            return put.get();
        }
        String step = path.head();
        if (whole instanceof RawValue.Several list) {
            int position = Integer.parseInt(step);
            return new RawValue.Several(list.items().update(position, item -> replaced(item, path.tail())));
        }
        Seq<RawValue.Field> fields = ((RawValue.Fields) whole).fields();
        int position = fields.indexWhere(field -> field.name().equals(step));
        if (path.size() > 1) {
            return new RawValue.Fields(fields.update(
                    position, field -> new RawValue.Field(step, replaced(field.value(), path.tail()))));
        }
        Seq<RawValue.Field> others = position < 0 ? fields : fields.removeAt(position);
        return new RawValue.Fields(
                put.map(value -> others.append(new RawValue.Field(step, value))).getOrElse(others));
    }
}
