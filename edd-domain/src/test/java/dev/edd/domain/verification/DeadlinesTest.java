package dev.edd.domain.verification;

import static dev.edd.domain.verification.Examples.ACME;
import static dev.edd.domain.verification.Examples.ADA;
import static dev.edd.domain.verification.Examples.MICROSECOND;
import static dev.edd.domain.verification.Examples.NOON;
import static dev.edd.domain.verification.Examples.OFFICER;
import static dev.edd.domain.verification.Examples.dueDiligence;
import static dev.edd.domain.verification.Examples.next;
import static dev.edd.domain.verification.Examples.refusal;
import static dev.edd.domain.verification.Examples.storing;
import static dev.edd.domain.verification.Examples.waiting;
import static dev.edd.domain.verification.Examples.watchlists;
import static dev.edd.domain.verification.VerificationPolicy.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines are half-open: at the instant it is over, a microsecond before it is not. */
class DeadlinesTest {
    static Stream<Arguments> inquiries() {
        return Stream.of(
                arguments("watchlists", waiting(watchlists(Option.some(ACME))), Duration.ofHours(24)),
                arguments("due diligence", waiting(dueDiligence(Option.some(ADA))), Duration.ofDays(7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inquiries")
    void an_inquiry_expires_at_exactly_its_expiry(String method, Verification waiting, Duration expiry) {
        Instant end = NOON.plus(expiry);

        assertThat(waiting.deadline()).containsExactly(end);
        assertThat(refused(waiting, new Expire(at(DEADLINE, end.minus(MICROSECOND)))))
                .isEqualTo("not_due_yet");
        assertThat(next(waiting, new Expire(at(DEADLINE, end)))).isInstanceOf(Expired.class);
    }

    @Test
    void no_deadline_lies_before_the_beginning() {
        Storing storing = (Storing) Examples.storing();
        Waiting waiting = (Waiting) waiting(dueDiligence(Option.some(ADA)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Storing(storing.header(), NOON.minus(MICROSECOND)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiting(waiting.header(), waiting.evidence(), NOON.minus(MICROSECOND)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inquiries")
    void from_the_expiry_on_nothing_is_allowed_but_to_expire(String method, Verification waiting, Duration expiry) {
        Instant end = NOON.plus(expiry);
        Instant before = end.minus(MICROSECOND);

        assertThat(next(waiting, new Pass(at(OFFICER, before), Vector.empty())).outcome())
                .containsExactly(new Outcome.Passed());
        assertThat(next(waiting, new StartProcessing(at(OFFICER, before)))).isInstanceOf(Pending.class);
        assertThat(refused(waiting, new Pass(at(OFFICER, end), Vector.empty()))).isEqualTo("inquiry_expired");
        assertThat(refused(waiting, new StartProcessing(at(OFFICER, end)))).isEqualTo("inquiry_expired");
    }

    @Test
    void past_the_expiry_a_failure_without_a_reason_is_told_of_the_expiry_first() {
        Verification waiting = waiting(dueDiligence(Option.some(ADA)));
        Instant end = NOON.plus(VerificationPolicy.STANDARD.enhancedDueDiligence());

        assertThat(refusal(Verification.LIFECYCLE.give(waiting, new Fail(at(OFFICER, end), TreeSet.empty()))))
                .isEqualTo("inquiry_expired");
    }

    @Test
    void an_expired_verification_is_over_has_no_outcome_and_frees_its_claim() {
        Verification expired =
                next(waiting(watchlists(Option.some(ACME))), new Expire(at(DEADLINE, NOON.plus(Duration.ofHours(24)))));

        assertThat(expired.outcome()).isEmpty();
        assertThat(expired.claim()).isEmpty();
        assertThat(refused(expired, new Expire(at(DEADLINE, NOON.plus(Duration.ofHours(25))))))
                .isEqualTo("not_allowed");
    }

    @Test
    void a_provider_that_never_answers_does_not_lock_the_customer_out() {
        Instant due = NOON.plus(Duration.ofHours(24));

        assertThat(refused(storing(), timeout(due.minus(MICROSECOND)))).isEqualTo("not_due_yet");
        assertThat(next(storing(), timeout(due))).satisfies(over -> {
            assertThat(over.outcome()).containsExactly(new Outcome.Failed(TreeSet.of(FailureCode.DECISION_TIMEOUT)));
            assertThat(over.gathered()).isEmpty();
            assertThat(over.claim()).isEmpty();
        });
    }

    @Test
    void before_the_inquiry_is_open_nothing_fails_for_another_reason() {
        Instant due = NOON.plus(Duration.ofHours(24));

        assertThat(refused(storing(), new Fail(at(OFFICER, due), TreeSet.of(FailureCode.PEP_CHECK_FAILURE))))
                .isEqualTo("only_decision_timeout");
    }

    @Test
    void the_policy_of_deadlines_chooses_the_command_and_waits_for_the_instant() {
        Verification waiting = waiting(watchlists(Option.some(ACME)));
        Instant end = NOON.plus(Duration.ofHours(24));

        assertThat(VerificationPolicy.STANDARD
                        .overdueCommand(waiting, at(DEADLINE, end.minus(MICROSECOND)))
                        .mapLeft(Refusal::code)
                        .getLeft())
                .isEqualTo("not_overdue");
        assertThat(VerificationPolicy.STANDARD.overdueCommand(waiting, at(DEADLINE, end)))
                .containsExactly(new Expire(at(DEADLINE, end)));
        assertThat(VerificationPolicy.STANDARD.overdueCommand(storing(), at(DEADLINE, end)))
                .containsExactly(timeout(end));
    }

    private static Fail timeout(Instant at) {
        return new Fail(at(DEADLINE, at), TreeSet.of(FailureCode.DECISION_TIMEOUT));
    }

    private static Stamp at(Actor actor, Instant instant) {
        return new Stamp(actor, instant);
    }

    private static String refused(Verification state, VerificationCommand command) {
        return refusal(Verification.LIFECYCLE.give(state, command));
    }
}
