package dev.edd.benchmarks.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationRefusal;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must be the same work: same events, same states, same refusals. */
class SameStepsTest {
    private static final Vector<Actor> ACTORS = Vector.of(
            new Actor.Partner("app"),
            new Actor.Officer("grace"),
            new Actor.Provider("kyc"),
            new Actor.Policy("deadline"));

    /** Before the case, within it, just before and at a deadline, and long after every one. */
    private static final Vector<Instant> INSTANTS = Vector.of(
                    Duration.ofHours(-1), Duration.ofHours(5), Duration.ofHours(24), Duration.ofDays(30))
            .map(Course.BEGUN::plus);

    @ParameterizedTest
    @EnumSource(Contender.class)
    void each_contender_answers_every_command_in_every_state_as_the_library_does(Contender contender) {
        Stepping stepping = contender.make();
        for (Verification state : states()) {
            for (VerificationCommand command : commands()) {
                assertThat(stepping.give(state, Ask.of(command)))
                        .as("%s to %s", command, state)
                        .isEqualTo(answer(state, command));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Contender.class)
    void each_contender_takes_the_course_through_the_same_events_to_the_same_end(Contender contender) {
        Stepping stepping = contender.make();
        List<VerificationEvent> expected = new ArrayList<>();
        Verification end = new EddStepping().course(Course.STORED, Course.asks(), expected::add);
        assertThat(expected).hasSize(Course.asks().length);
        for (int time = 0; time < 2; time++) {
            List<VerificationEvent> events = new ArrayList<>();
            assertThat(stepping.course(Course.STORED, Course.asks(), events::add))
                    .isEqualTo(end);
            assertThat(events).isEqualTo(expected);
        }
    }

    @Test
    void the_comparison_meets_every_edge_and_every_refusal() {
        Set<String> edges = new HashSet<>();
        Set<String> refusals = new HashSet<>();
        for (Verification state : states()) {
            for (VerificationCommand command : commands()) {
                answer(state, command)
                        .peek(step -> edges.add(state.state() + " " + Asked.of(command)))
                        .peekLeft(refusal -> refusals.add(refusal.code()));
            }
        }
        assertThat(edges).hasSize(Row.ALL.size());
        assertThat(refusals)
                .containsExactlyInAnyOrder(
                        new LifecycleRefusal.NotAllowed("", "").code(),
                        new LifecycleRefusal.NotPermitted(Role.PARTNER, "", "").code(),
                        new LifecycleRefusal.TimeWentBack(Course.BEGUN, Course.BEGUN).code(),
                        new VerificationRefusal.PastExpiry(Course.BEGUN).code(),
                        new VerificationRefusal.NotDueYet(Course.BEGUN).code(),
                        new VerificationRefusal.OnlyTimeout().code(),
                        new VerificationRefusal.ContradictingDecisions().code(),
                        new VerificationRefusal.NoFailureCode().code());
    }

    @Test
    void the_table_that_the_peers_are_told_is_the_library_s_own() {
        List<String> ours = Verification.LIFECYCLE
                .edges()
                .filter(edge -> edge instanceof Edge.Transition)
                .map(edge -> (Edge.Transition<Verification, VerificationCommand, VerificationEvent>) edge)
                .map(edge -> Coded.of(edge.from()) + " to " + Coded.of(edge.to()))
                .asJava();
        assertThat(Row.ALL
                        .map(row -> row.from().code() + " to " + row.to().code())
                        .asJava())
                .isEqualTo(ours);
    }

    private static Either<Refusal, Step<Verification, VerificationEvent>> answer(
            Verification state, VerificationCommand command) {
        return Verification.LIFECYCLE.give(state, command);
    }

    /** Every state that the commands lead to in two steps and more: found by giving all of them. */
    private static Vector<Verification> states() {
        Vector<Verification> found = Vector.of(Course.STORED);
        for (int depth = 0; depth < 3; depth++) {
            Vector<Verification> next = found.flatMap(state -> commands()
                    .flatMap(command -> answer(state, command).toOption())
                    .map(Step::next));
            found = found.appendAll(next).distinctBy(SameStepsTest::shape);
        }
        return found;
    }

    /** One case of a kind is enough: its state, and how many checks it has. */
    private static String shape(Verification state) {
        return state.state() + " "
                + state.gathered().map(evidence -> evidence.checks().size());
    }

    private static Vector<VerificationCommand> commands() {
        return ACTORS.flatMap(actor -> INSTANTS.flatMap(at -> commands(new Stamp(actor, at))));
    }

    private static Vector<VerificationCommand> commands(Stamp stamp) {
        ComplianceDecision passed = ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION);
        return Vector.of(
                new VerificationCommand.OpenInquiry(stamp, new InquiryId("inq"), VerificationPolicy.STANDARD),
                new VerificationCommand.StartProcessing(stamp),
                new VerificationCommand.FlagForReview(stamp),
                new VerificationCommand.Pass(stamp, Vector.empty()),
                new VerificationCommand.Pass(stamp, Vector.of(passed)),
                new VerificationCommand.Pass(stamp, Vector.of(passed, passed)),
                new VerificationCommand.Fail(stamp, TreeSet.empty()),
                new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.DECISION_TIMEOUT)),
                new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.SELFIE_FAILURE)),
                new VerificationCommand.Expire(stamp),
                new VerificationCommand.RecordCheck(
                        stamp,
                        new ComplianceCheck(ComplianceType.PERSON_WATCHLISTS, CheckOutcome.PASSED, TreeSet.empty())),
                new VerificationCommand.TrackInquiry(stamp, InquiryState.PENDING));
    }
}
