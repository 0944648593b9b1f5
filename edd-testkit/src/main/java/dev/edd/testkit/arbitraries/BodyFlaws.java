package dev.edd.testkit.arbitraries;

import static dev.edd.domain.submission.SubmissionViolationCode.BLANK_TEXT;
import static dev.edd.domain.submission.SubmissionViolationCode.CASE_ID_NOT_EXPECTED;
import static dev.edd.domain.submission.SubmissionViolationCode.DUPLICATE_FIELD;
import static dev.edd.domain.submission.SubmissionViolationCode.DUPLICATE_ITEM;
import static dev.edd.domain.submission.SubmissionViolationCode.FIELD_NOT_EXPECTED;
import static dev.edd.domain.submission.SubmissionViolationCode.INVALID_CODE;
import static dev.edd.domain.submission.SubmissionViolationCode.INVALID_ID;
import static dev.edd.domain.submission.SubmissionViolationCode.NOT_OFFERED;
import static dev.edd.domain.submission.SubmissionViolationCode.NUMBER_OUT_OF_RANGE;
import static dev.edd.domain.submission.SubmissionViolationCode.TEXT_NOT_STORABLE;
import static dev.edd.domain.submission.SubmissionViolationCode.TEXT_TOO_LONG;
import static dev.edd.domain.submission.SubmissionViolationCode.TOO_MANY_FIELDS;
import static dev.edd.domain.submission.SubmissionViolationCode.TOO_MANY_ITEMS;
import static dev.edd.domain.submission.SubmissionViolationCode.UNKNOWN_COUNTRY;
import static dev.edd.domain.submission.SubmissionViolationCode.UNKNOWN_CURRENCY;
import static dev.edd.domain.submission.SubmissionViolationCode.UNKNOWN_FIELD;
import static dev.edd.domain.submission.SubmissionViolationCode.WRONG_KIND;

import dev.edd.domain.submission.JsonPointer;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.SubmissionViolationCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Every way in which a right body can be broken by one thing, and what must be said of it then. */
final class BodyFlaws {
    private static final int MOST_FIELDS = 100;

    private BodyFlaws() {}

    /** All that can be broken in a body. */
    static Vector<BodyFlaw> of(RawValue.Fields body, BodyPlan.Parts plan) {
        Vector<BodyFlaw> flaws = parts(JsonPointer.ROOT, body, plan);
        JsonPointer caseId = JsonPointer.ROOT.field("case_id");
        return plan.fields().containsKey("case_id")
                ? flaws
                : flaws.append(BodyFlaw.of(caseId, new RawValue.Text("7"), CASE_ID_NOT_EXPECTED));
    }

    private static Vector<BodyFlaw> parts(JsonPointer at, RawValue.Fields object, BodyPlan.Parts plan) {
        Seq<RawValue.Field> fields = object.fields();
        Vector<BodyFlaw> flaws = Vector.of(
                BodyFlaw.of(
                        at,
                        with(fields, new RawValue.Field("shoe_size", new RawValue.Nothing())),
                        UNKNOWN_FIELD,
                        number("position", fields.size())),
                BodyFlaw.of(
                        at,
                        new RawValue.Fields(Vector.fill(
                                MOST_FIELDS + 1, () -> new RawValue.Field("shoe_size", new RawValue.Nothing()))),
                        TOO_MANY_FIELDS,
                        number("most", MOST_FIELDS)));
        String foreign = plan.fields().containsKey("occupation") ? "country" : "occupation";
        flaws = flaws.append(BodyFlaw.within(
                at,
                with(fields, new RawValue.Field(foreign, new RawValue.Text("Banker"))),
                at.field(foreign),
                FIELD_NOT_EXPECTED));
        for (RawValue.Field field : fields.reject(each -> each.value() instanceof RawValue.Nothing)) {
            flaws = flaws.append(BodyFlaw.within(at, with(fields, field), at.field(field.name()), DUPLICATE_FIELD));
        }
        for (BodyPlan.Field field : plan.fields().values()) {
            flaws = flaws.appendAll(field(at.field(field.name()), field, fields));
        }
        return flaws;
    }

    private static Vector<BodyFlaw> field(JsonPointer at, BodyPlan.Field field, Seq<RawValue.Field> fields) {
        RawValue given = fields.find(each -> each.name().equals(field.name()))
                .map(RawValue.Field::value)
                .getOrElse(RawValue.Nothing::new);
        Vector<BodyFlaw> flaws = value(at, given, field.plan());
        return field.isRequired()
                ? flaws.append(BodyFlaw.missing(at))
                        .append(BodyFlaw.of(at, new RawValue.Nothing(), SubmissionViolationCode.REQUIRED))
                : flaws;
    }

    private static Vector<BodyFlaw> value(JsonPointer at, RawValue given, BodyPlan plan) {
        if (plan instanceof BodyPlan.Parts parts) {
            Vector<BodyFlaw> flaws = otherKinds(at, "object", new RawValue.Several(Vector.empty()));
            return given instanceof RawValue.Fields object ? flaws.appendAll(parts(at, object, parts)) : flaws;
        }
        if (plan instanceof BodyPlan.Items items) {
            return items(at, given, items);
        }
        if (plan instanceof BodyPlan.Whole number) {
            return otherKinds(at, "whole_number", new RawValue.Text("1"))
                    .append(outOfRange(at, -1, number.most()))
                    .append(outOfRange(at, number.most() + 1, number.most()));
        }
        return plan instanceof BodyPlan.Truth ? otherKinds(at, "yes_no", new RawValue.Text("true")) : text(at, plan);
    }

    private static Vector<BodyFlaw> items(JsonPointer at, RawValue given, BodyPlan.Items plan) {
        Vector<BodyFlaw> flaws = otherKinds(at, "list", RawValue.Fields.of())
                .append(BodyFlaw.of(
                        at,
                        new RawValue.Several(Vector.fill(plan.most() + 1, RawValue.Nothing::new)),
                        TOO_MANY_ITEMS,
                        number("most", plan.most())));
        Seq<RawValue> items = given instanceof RawValue.Several list ? list.items() : Vector.empty();
        for (int position = 0; position < items.size(); position++) {
            flaws = flaws.appendAll(value(at.item(position), items.get(position), plan.item()))
                    .append(BodyFlaw.of(
                            at.item(position), new RawValue.Nothing(), WRONG_KIND, kinds(plan.item(), "nothing")));
        }
        return plan.isDistinct() && items.nonEmpty() && items.size() < plan.most()
                ? flaws.append(BodyFlaw.within(
                        at, new RawValue.Several(items.append(items.head())), at.item(items.size()), DUPLICATE_ITEM))
                : flaws;
    }

    private static Vector<BodyFlaw> text(JsonPointer at, BodyPlan plan) {
        if (plan instanceof BodyPlan.Words words) {
            return otherKinds(at, "text", new RawValue.WholeNumber(5)).appendAll(unfit(at, words.most()));
        }
        if (plan instanceof BodyPlan.Case) {
            return otherKinds(at, "text", new RawValue.YesNo(false))
                    .appendAll(unfit(at, BodyPlan.longestCase()))
                    .append(outOfRange(at, -1, Long.MAX_VALUE));
        }
        Vector<BodyFlaw> flaws = otherKinds(at, "text", new RawValue.YesNo(true));
        if (plan instanceof BodyPlan.Code code) {
            return flaws.appendAll(Vector.of("", "NOBODY", code.offered().head().toLowerCase(Locale.ROOT))
                    .map(text -> BodyFlaw.of(
                            at,
                            new RawValue.Text(text),
                            NOT_OFFERED,
                            LinkedHashMap.of("offered", code.offered().mkString(" ")))));
        }
        return flaws.appendAll(
                switch (((BodyPlan.Formed) plan).form()) {
                    case ID -> unformed(at, INVALID_ID, "", "customer_uuid", "1-1-1-1-1");
                    case COUNTRY -> unformed(at, UNKNOWN_COUNTRY, "", "us", "XX", "USA");
                    case CURRENCY -> unformed(at, UNKNOWN_CURRENCY, "", "usd", "ZZZ", "US");
                    case CLASSIFICATION ->
                        unfit(at, BodyPlan.longestClassification())
                                .append(BodyFlaw.of(
                                        at,
                                        new RawValue.Text("not pep"),
                                        INVALID_CODE,
                                        number("most", BodyPlan.longestClassification())));
                });
    }

    private static Vector<BodyFlaw> unformed(JsonPointer at, SubmissionViolationCode code, String... texts) {
        return Vector.of(texts).map(text -> BodyFlaw.of(at, new RawValue.Text(text), code));
    }

    private static Vector<BodyFlaw> unfit(JsonPointer at, int most) {
        return Vector.of(
                BodyFlaw.of(at, new RawValue.Text(""), BLANK_TEXT),
                BodyFlaw.of(at, new RawValue.Text(" \t\u2003"), BLANK_TEXT),
                BodyFlaw.of(at, new RawValue.Text("a\0b"), TEXT_NOT_STORABLE),
                BodyFlaw.of(at, new RawValue.Text("a\ud800"), TEXT_NOT_STORABLE),
                BodyFlaw.of(at, new RawValue.Text("w".repeat(most + 1)), TEXT_TOO_LONG, number("most", most)));
    }

    private static BodyFlaw outOfRange(JsonPointer at, long number, long most) {
        return BodyFlaw.of(
                at,
                new RawValue.WholeNumber(number),
                NUMBER_OUT_OF_RANGE,
                LinkedHashMap.of("least", "0", "most", Long.toString(most)));
    }

    private static Vector<BodyFlaw> otherKinds(JsonPointer at, String expected, RawValue other) {
        return Vector.of(other, new RawValue.Unrecognized())
                .map(put ->
                        BodyFlaw.of(at, put, WRONG_KIND, LinkedHashMap.of("expected", expected, "given", put.code())));
    }

    private static Map<String, String> kinds(BodyPlan plan, String given) {
        return LinkedHashMap.of("expected", plan instanceof BodyPlan.Parts ? "object" : "text", "given", given);
    }

    private static RawValue with(Seq<RawValue.Field> fields, RawValue.Field more) {
        return new RawValue.Fields(fields.append(more));
    }

    private static Map<String, String> number(String name, long value) {
        return LinkedHashMap.of(name, Long.toString(value));
    }
}
