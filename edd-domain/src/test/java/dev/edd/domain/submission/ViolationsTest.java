package dev.edd.domain.submission;

import static dev.edd.domain.submission.Bodies.list;
import static dev.edd.domain.submission.Bodies.object;
import static dev.edd.domain.submission.Bodies.with;
import static dev.edd.domain.submission.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that is broken in one way has one violation, which says where and why and not what. */
class ViolationsTest {
    /** What nobody must find in an answer. */
    private static final String SECRET = "Xyzzy";

    private static final RawValue.Fields BUSINESS = Bodies.involvedIn();

    static Stream<Arguments> broken() {
        return Stream.of(
                one(new RawValue.Text(SECRET), "", "wrong_kind"),
                one(manyFields(), "", "too_many_fields"),
                one(with(Bodies.ACCOUNT, SECRET, SECRET), "", "unknown_field"),
                one(with(Bodies.ACCOUNT, "income", SECRET), "/income", "field_not_expected"),
                one(with(Bodies.ACCOUNT, "amount", 1L), "/amount", "field_not_expected"),
                one(twice(Bodies.ACCOUNT, "case_id", SECRET), "/case_id", "duplicate_field"),
                one(without(Bodies.ACCOUNT, "related_resource_id"), "/related_resource_id", "required"),
                one(without(Bodies.CUSTOMER, "related_resource_type"), "/related_resource_type", "required"),
                one(without(Bodies.ACCOUNT, "reason"), "/reason", "required"),
                one(without(Bodies.ACCOUNT, "case_id"), "/case_id", "required"),
                one(with(Bodies.ACCOUNT, "case_id", new RawValue.Nothing()), "/case_id", "required"),
                one(with(BUSINESS, "case_id", SECRET), "/case_id", "case_id_not_expected"),
                one(with(Bodies.ACCOUNT, "case_id", -1L), "/case_id", "number_out_of_range"),
                one(with(Bodies.ACCOUNT, "case_id", "x".repeat(101)), "/case_id", "text_too_long"),
                one(with(Bodies.ACCOUNT, "reason", SECRET), "/reason", "not_offered"),
                one(with(Bodies.ACCOUNT, "related_resource_id", "{{person_id}}"), "/related_resource_id", "invalid_id"),
                one(with(Bodies.CUSTOMER, "employment_type", SECRET), "/employment_type", "not_offered"),
                one(with(Bodies.CUSTOMER, "employment_type", 1L), "/employment_type", "wrong_kind"),
                one(with(Bodies.CUSTOMER, "occupation", " "), "/occupation", "blank_text"),
                one(with(Bodies.CUSTOMER, "occupation", SECRET + "\0"), "/occupation", "text_not_storable"),
                one(with(Bodies.CUSTOMER, "pep_classification", SECRET + "!"), "/pep_classification", "invalid_code"),
                one(
                        with(Bodies.CUSTOMER, "citizenship_countries", list("NO", SECRET)),
                        "/citizenship_countries/1",
                        "unknown_country"),
                one(
                        with(Bodies.CUSTOMER, "citizenship_countries", list("NO", "DE", "NO")),
                        "/citizenship_countries/2",
                        "duplicate_item"),
                one(
                        with(
                                Bodies.CUSTOMER,
                                "source_of_wealth",
                                list("SALARY", "SALARY", "SALARY", "SALARY", "SALARY", "SALARY", "SALARY")),
                        "/source_of_wealth",
                        "too_many_items"),
                one(
                        with(Bodies.CUSTOMER, "negative_news_findings", -1L),
                        "/negative_news_findings",
                        "number_out_of_range"),
                one(
                        with(Bodies.CUSTOMER, "income", object("amount", 100_000_000_001L, "currency", "USD")),
                        "/income/amount",
                        "number_out_of_range"),
                one(
                        with(Bodies.CUSTOMER, "income", object("amount", 1L, "currency", "usd")),
                        "/income/currency",
                        "unknown_currency"),
                one(with(Bodies.CUSTOMER, "income", object("currency", "USD")), "/income/amount", "required"),
                one(
                        with(
                                Bodies.CUSTOMER,
                                "residential_expense",
                                object("amount", 1L, "currency", "USD", "source", "PENSION")),
                        "/residential_expense/source",
                        "field_not_expected"),
                one(
                        with(
                                Bodies.CUSTOMER,
                                "residential_expense",
                                object("amount", new RawValue.Unrecognized(), "currency", "USD")),
                        "/residential_expense/amount",
                        "wrong_kind"),
                one(without(BUSINESS, "specific_involvement"), "/specific_involvement", "required"),
                one(
                        with(
                                BUSINESS,
                                "transaction_volume",
                                list(object("amount", 1L, "currency", "USD", "channel", SECRET))),
                        "/transaction_volume/0/channel",
                        "not_offered"),
                one(
                        with(
                                Bodies.ACCOUNT,
                                "additional_questions",
                                list(object("question", "Why?", "answer", "\ud800"))),
                        "/additional_questions/0/answer",
                        "text_not_storable"),
                one(
                        with(Bodies.ACCOUNT, "additional_questions", list(object("answer", SECRET))),
                        "/additional_questions/0/question",
                        "required"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_broken_in_one_way_has_one_violation_that_does_not_repeat_it(RawValue body, String path, String code) {
        Seq<SubmissionViolation> violations = violationsOf(body);

        assertThat(violations.map(each -> each.path().text() + " " + each.code().code()))
                .containsExactly(path + " " + code);
        assertThat(violations.toString() + violations.map(SubmissionViolation::text))
                .doesNotContain(SECRET);
        assertThat(violations.head().text()).doesNotContain("{");
        assertThat(body.toString()).doesNotContain(SECRET);
    }

    @Test
    void what_the_policy_ignores_may_be_there_and_does_not_shift_the_others() {
        SubmissionValidator validator = new SubmissionValidator(SubmissionPolicy.STRICT.ignoring("tenant"));
        RawValue.Fields sent = Bodies.object("tenant", "acme", "nobody_knows", "it");
        RawValue.Fields body = new RawValue.Fields(sent.fields()
                .appendAll(Bodies.without(Bodies.CUSTOMER, "tenant").fields()));

        assertThat(validator
                        .validate(Bodies.with(Bodies.CUSTOMER, "tenant", "acme"))
                        .isValid())
                .isTrue();
        assertThat(validator.validate(body).getError().single().attributes())
                .isEqualTo(LinkedHashMap.of("position", "1"));
        assertThat(new SubmissionValidator(SubmissionPolicy.STRICT)
                        .validate(Bodies.with(Bodies.CUSTOMER, "tenant", "acme"))
                        .isInvalid())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> SubmissionPolicy.STRICT.ignoring("reason"));
    }

    @Test
    void there_is_an_example_of_every_violation() {
        Set<SubmissionViolationCode> seen = EnumSet.noneOf(SubmissionViolationCode.class);
        broken().forEach(each -> violationsOf((RawValue) each.get()[0]).forEach(found -> seen.add(found.code())));

        assertThat(seen).containsExactlyInAnyOrder(SubmissionViolationCode.values());
    }

    @Test
    void of_whatever_it_is_a_field_that_nothing_has_is_found() {
        RawValue.Fields untyped = with(without(Bodies.CUSTOMER, "related_resource_type"), "shoe_size", 44L);

        assertThat(violationsOf(untyped).map(SubmissionViolation::code))
                .contains(SubmissionViolationCode.UNKNOWN_FIELD);
        assertThat(violationsOf(without(Bodies.CUSTOMER, "related_resource_type"))
                        .map(SubmissionViolation::code))
                .doesNotContain(SubmissionViolationCode.UNKNOWN_FIELD);
    }

    @Test
    void a_case_id_that_is_a_number_is_zero_or_more() {
        assertThat(Bodies.accepted(with(Bodies.CUSTOMER, "case_id", 0L)).reason())
                .isEqualTo(new Reason.CaseRequest(new CaseId("0")));
    }

    @Test
    void an_object_has_as_many_fields_as_it_may() {
        RawValue.Fields many = manyFields();

        assertThat(violationsOf(many).map(SubmissionViolation::code))
                .containsExactly(SubmissionViolationCode.TOO_MANY_FIELDS);
        assertThat(violationsOf(new RawValue.Fields(many.fields().init())).map(SubmissionViolation::code))
                .doesNotContain(SubmissionViolationCode.TOO_MANY_FIELDS);
    }

    @Test
    void everything_is_said_at_once() {
        RawValue.Fields body = with(
                with(
                        with(without(Bodies.CUSTOMER, "case_id"), "income", object("amount", -1L, "currency", "QQQ")),
                        "additional_questions",
                        list(
                                object("question", "", "answer", ""),
                                object("section", 1L, "question", "?", "answer", "!"))),
                SECRET,
                SECRET);

        assertThat(violationsOf(body).map(each -> each.path().text()))
                .containsExactly(
                        "/case_id",
                        "/income/amount",
                        "/income/currency",
                        "/additional_questions/0/question",
                        "/additional_questions/0/answer",
                        "/additional_questions/1/section",
                        "");
    }

    @Test
    void a_declaration_under_two_spellings_is_given_twice() {
        RawValue.Fields declaration = (RawValue.Fields) BUSINESS.fields()
                .find(each -> each.name().equals("specific_involvement"))
                .get()
                .value();

        assertThat(violationsOf(with(BUSINESS, "specific_involvement", with(declaration, "ngo_or_non_profit", true)))
                        .map(each -> each.path().text() + " " + each.code().code()))
                .containsExactly("/specific_involvement/ngo_or_nonprofit duplicate_field");
    }

    @Test
    void a_place_is_written_as_json_pointers_are() {
        assertThat(JsonPointer.ROOT.text()).isEmpty();
        assertThat(JsonPointer.ROOT.field("a/b~c").item(2).text()).isEqualTo("/a~1b~0c/2");
    }

    private static Seq<SubmissionViolation> violationsOf(RawValue body) {
        return new SubmissionValidator(SubmissionPolicy.STRICT).validate(body).getError();
    }

    private static Arguments one(RawValue body, String path, String code) {
        return Arguments.of(body, path, code);
    }

    private static RawValue.Fields twice(RawValue.Fields body, String name, String value) {
        return new RawValue.Fields(body.fields().append(new RawValue.Field(name, new RawValue.Text(value))));
    }

    private static RawValue.Fields manyFields() {
        return new RawValue.Fields(Vector.range(0, ObjectReading.MOST_FIELDS + 1)
                .map(each -> new RawValue.Field(SECRET + each, new RawValue.Nothing())));
    }
}
