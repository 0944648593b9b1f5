package dev.edd.testkit.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.domain.submission.SubmissionViolationCode;
import dev.edd.testkit.arbitraries.BrokenBody;
import dev.edd.testkit.arbitraries.FilledBody;
import dev.edd.testkit.arbitraries.SubmissionBodies;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is sent as a submission is accepted as a whole, or everything that is wrong with it is said, once and in its place. */
class BodiesAreJudgedTest {
    private static final Set<SubmissionViolationCode> SAID = ConcurrentHashMap.newKeySet();

    @Property
    void a_right_body_gives_the_submission_that_it_was_made_of(@ForAll FilledBody filled) {
        assertThat(judged(filled.policy(), filled.body())).isEqualTo(Validation.valid(filled.submission()));
    }

    @Property
    void what_the_strict_policy_accepts_the_lenient_one_reads_in_the_same_way(@ForAll FilledBody filled) {
        judged(SubmissionPolicy.STRICT, filled.body())
                .forEach(read -> assertThat(judged(SubmissionPolicy.LENIENT, filled.body()))
                        .isEqualTo(Validation.valid(read)));
    }

    @Property
    void a_body_that_is_broken_in_one_way_gives_exactly_the_violation_of_that_way(@ForAll BrokenBody broken) {
        SAID.addAll(broken.violations().map(SubmissionViolation::code).asJava());
        assertThat(violations(broken)).containsExactlyElementsOf(broken.violations());
    }

    @Property
    void a_body_that_is_broken_in_two_ways_gives_both(@ForAll("brokenTwice") BrokenBody broken) {
        assertThat(broken.violations()).hasSize(2);
        assertThat(violations(broken)).containsExactlyInAnyOrderElementsOf(broken.violations());
    }

    @Property
    void whatever_is_sent_is_answered(@ForAll RawValue anything, @ForAll SubmissionPolicy policy) {
        assertThat(judged(policy, anything)).isNotNull();
    }

    @Property
    void whatever_stands_in_a_right_body_is_answered(
            @ForAll("disturbed") RawValue body, @ForAll SubmissionPolicy policy) {
        Validation<Seq<SubmissionViolation>, ResourceSubmission> judged = judged(policy, body);

        assertThat(judged.isValid() || judged.getError().nonEmpty()).isTrue();
    }

    @Property
    void the_same_body_is_judged_in_the_same_way_again(@ForAll("disturbed") RawValue body) {
        assertThat(judged(SubmissionPolicy.STRICT, body)).isEqualTo(judged(SubmissionPolicy.STRICT, body));
    }

    @Property
    void a_violation_says_nothing_that_was_sent(@ForAll SubmissionViolation violation) {
        assertThat(violation.text()).isNotBlank().doesNotContain("{");
        assertThat(violation.attributes().keySet()).allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
        assertThat(violation.path().text()).matches("(/[a-z_0-9]+)*");
    }

    /** Random bodies are drawn as long as that, too: an example says so in every run. */
    @Example
    void a_body_with_as_much_as_there_may_be_of_everything_is_accepted() {
        assertThat(judged(SubmissionPolicy.STRICT, largest(0)).isValid()).isTrue();
        assertThat(judged(SubmissionPolicy.STRICT, largest(1))
                        .getError()
                        .map(each -> each.path().text()))
                .containsExactlyInAnyOrder(
                        "/additional_questions",
                        "/estimated_revenue/amount",
                        "/negative_news_findings",
                        "/transaction_volume");
    }

    private static RawValue largest(int beyond) {
        RawValue amount = new RawValue.WholeNumber(100_000_000_000L + beyond);
        RawValue question = fields(field("question", text("Who?")), field("answer", text("I")));
        RawValue volume = fields(
                field("amount", new RawValue.WholeNumber(100_000_000_000L)),
                field("currency", text("USD")),
                field("transaction_count", new RawValue.WholeNumber(1_000_000_000L)));
        return fields(
                field("related_resource_id", text("c10ec16e-9d92-49af-892d-0c3627e0926e")),
                field("related_resource_type", text("BUSINESS")),
                field("reason", text("STANDARD_SUBMISSION")),
                field("negative_news_findings", new RawValue.WholeNumber(1_000_000L + beyond)),
                field("estimated_revenue", fields(field("amount", amount), field("currency", text("USD")))),
                field(
                        "specific_involvement",
                        new RawValue.Fields(Vector.of(Involvement.values())
                                .map(each -> field(each.code(), new RawValue.YesNo(true))))),
                field("transaction_volume", new RawValue.Several(Vector.fill(100 + beyond, () -> volume))),
                field("additional_questions", new RawValue.Several(Vector.fill(50 + beyond, () -> question))));
    }

    private static RawValue fields(RawValue.Field... fields) {
        return new RawValue.Fields(Vector.of(fields));
    }

    private static RawValue.Field field(String name, RawValue value) {
        return new RawValue.Field(name, value);
    }

    private static RawValue text(String text) {
        return new RawValue.Text(text);
    }

    @AfterContainer
    static void every_code_was_said() {
        assertThat(HashSet.ofAll(SAID)).containsExactlyInAnyOrder(SubmissionViolationCode.values());
    }

    @Provide
    Arbitrary<BrokenBody> brokenTwice() {
        return SubmissionBodies.brokenTwice();
    }

    @Provide
    Arbitrary<RawValue> disturbed() {
        return SubmissionBodies.disturbed();
    }

    private static Vector<SubmissionViolation> violations(BrokenBody broken) {
        return judged(broken.policy(), broken.body()).getError().toVector();
    }

    private static Validation<Seq<SubmissionViolation>, ResourceSubmission> judged(
            SubmissionPolicy policy, RawValue body) {
        return new SubmissionValidator(policy).validate(body);
    }
}
