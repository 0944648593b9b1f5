package dev.edd.domain.submission;

import static dev.edd.domain.submission.SubmissionViolationCode.DUPLICATE_FIELD;
import static dev.edd.domain.submission.SubmissionViolationCode.FIELD_NOT_EXPECTED;
import static dev.edd.domain.submission.SubmissionViolationCode.REQUIRED;
import static dev.edd.domain.submission.SubmissionViolationCode.TOO_MANY_FIELDS;
import static dev.edd.domain.submission.SubmissionViolationCode.UNKNOWN_FIELD;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One object of a submission by its fields. What nobody knows is noted at the {@link #end}. Seen by one thread only. */
final class ObjectReading {
    /** How many fields an object may have: several times as many as any object has that we know. */
    static final int MOST_FIELDS = 100;

    private final JsonPointer path;
    private final Findings findings;
    private final Map<String, RawValue.Field> fields = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final List<RawValue.Field> all = new ArrayList<>();

    private ObjectReading(JsonPointer path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** Opens an object; none when it is not one, or has too many fields. */
    static Option<ObjectReading> of(JsonPointer path, RawValue raw, Findings findings) {
        if (!(raw instanceof RawValue.Fields object)) {
            return Reading.wrongKind(path, RawValue.Fields.class, raw, findings);
        }
        if (object.fields().size() > MOST_FIELDS) {
            return findings.add(path, TOO_MANY_FIELDS, LinkedHashMap.of("most", Integer.toString(MOST_FIELDS)));
        }
        ObjectReading opened = new ObjectReading(path, findings);
        object.fields().forEach(opened::take);
        return Option.some(opened);
    }

    private void take(RawValue.Field field) {
        all.add(field);
        String name = findings.policy().fieldOf(field.name());
        if (fields.putIfAbsent(name, field) != null) {
            twice.add(name);
        }
    }

    /** The value of a field, if it is there and right. One that comes twice is not read. */
    <T> Option<T> optional(String name, Reading<T> reading) {
        if (twice.contains(name)) {
            return findings.add(at(name), DUPLICATE_FIELD);
        }
        return given(name).flatMap(value -> reading.read(at(name), value, findings));
    }

    /** The value of a field that must be there. */
    <T> Option<T> required(String name, Reading<T> reading) {
        return has(name) ? optional(name, reading) : findings.add(path.field(name), REQUIRED);
    }

    boolean isStrict() {
        return findings.policy().completeInvolvement();
    }

    /** Whether a field is there, whatever its value. */
    boolean has(String name) {
        return twice.contains(name) || given(name).isDefined();
    }

    /** Where a field is: under the name by which it came, which is that of the field or an alias of it. */
    JsonPointer at(String name) {
        return path.field(Option.of(fields.get(name)).map(RawValue.Field::name).getOrElse(name));
    }

    private Option<RawValue> given(String name) {
        return Option.of(fields.get(name))
                .map(RawValue.Field::value)
                .filter(value -> !(value instanceof RawValue.Nothing));
    }

    /** Notes the fields that are not expected. A name that could be anything is not repeated, and its position is. */
    void end(io.vavr.collection.Set<String> expected) {
        for (int position = 0; position < all.size(); position++) {
            String sent = all.get(position).name();
            String name = findings.policy().fieldOf(sent);
            if (expected.contains(name) || isIgnored(sent)) {
                continue;
            }
            if (FieldNames.KNOWN.contains(name)) {
                findings.add(path.field(sent), FIELD_NOT_EXPECTED);
            } else {
                findings.add(path, UNKNOWN_FIELD, LinkedHashMap.of("position", Integer.toString(position)));
            }
        }
    }

    private boolean isIgnored(String sent) {
        return path.equals(JsonPointer.ROOT) && findings.policy().ignored().contains(sent);
    }

    /** The items of a list field, nothing when it is not there. */
    <T> Seq<T> items(String name, Reading<Vector<T>> reading) {
        return optional(name, reading).getOrElse(Vector::empty);
    }
}
