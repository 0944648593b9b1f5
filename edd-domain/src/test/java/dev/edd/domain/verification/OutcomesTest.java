package dev.edd.domain.verification;

import static dev.edd.domain.verification.Examples.ACME;
import static dev.edd.domain.verification.Examples.ADA;
import static dev.edd.domain.verification.Examples.NOON;
import static dev.edd.domain.verification.Examples.OFFICER;
import static dev.edd.domain.verification.Examples.PARTNER;
import static dev.edd.domain.verification.Examples.PROVIDER;
import static dev.edd.domain.verification.Examples.dueDiligence;
import static dev.edd.domain.verification.Examples.next;
import static dev.edd.domain.verification.Examples.refusal;
import static dev.edd.domain.verification.Examples.waiting;
import static dev.edd.domain.verification.Examples.watchlists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How verifications are decided, and what follows for a counterparty (seed 004). */
class OutcomesTest {
    private static final Stamp BY_OFFICER = new Stamp(OFFICER, NOON);
    private static final Stamp BY_PROVIDER = new Stamp(PROVIDER, NOON);

    @Test
    void a_decision_ends_at_an_instant_that_can_be_stored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplianceDecision(
                        ComplianceType.PERSON_VERIFICATION,
                        DecisionState.PASSED,
                        TreeSet.empty(),
                        Option.some(NOON.plusNanos(1))))
                .withMessageContaining("whole microseconds");
    }

    @Test
    void a_completed_and_passed_due_diligence_is_an_approval_and_a_passed_watchlist_check_is_not() {
        assertThat(passed(waiting(dueDiligence(Option.some(ADA)))).isApprovedEdd())
                .isTrue();
        assertThat(waiting(dueDiligence(Option.some(ADA))).isApprovedEdd()).isFalse();
        assertThat(passed(waiting(watchlists(Option.some(ACME)))).isApprovedEdd())
                .isFalse();
    }

    @Test
    void a_counterparty_that_passed_is_verified_and_one_that_failed_is_unverified() {
        Verification waiting = waiting(watchlists(Option.some(ACME)));
        Counterparty verified = ACME.withStanding(CounterpartyStanding.VERIFIED);

        assertThat(CounterpartyFollows.command(passed(waiting), ACME, BY_OFFICER))
                .containsExactly(new CounterpartyCommand.ChangeStanding(BY_OFFICER, CounterpartyStanding.VERIFIED));
        assertThat(CounterpartyFollows.command(failed(waiting), verified, BY_OFFICER))
                .containsExactly(new CounterpartyCommand.ChangeStanding(BY_OFFICER, CounterpartyStanding.UNVERIFIED));
    }

    @Test
    void nothing_changes_for_a_counterparty_that_stands_so_already_or_while_nothing_is_decided() {
        Verification waiting = waiting(watchlists(Option.some(ACME)));

        assertThat(CounterpartyFollows.command(failed(waiting), ACME, BY_OFFICER))
                .isEmpty();
        assertThat(CounterpartyFollows.command(waiting, ACME, BY_OFFICER)).isEmpty();
    }

    @Test
    void whom_an_officer_has_rejected_no_check_brings_back() {
        Counterparty rejected = ACME.withStanding(CounterpartyStanding.REJECTED);
        Verification waiting = waiting(watchlists(Option.some(rejected)));

        assertThat(CounterpartyFollows.command(passed(waiting), rejected, BY_OFFICER))
                .isEmpty();
        assertThat(CounterpartyFollows.command(failed(waiting), rejected, BY_OFFICER))
                .isEmpty();
    }

    @Test
    void nothing_follows_for_a_counterparty_that_was_not_checked() {
        Verification passed = passed(waiting(watchlists(Option.some(ACME))));
        Counterparty other = ACME.withId(new CounterpartyId(new UUID(0, 99)));

        assertThat(CounterpartyFollows.command(passed, other, BY_OFFICER)).isEmpty();
    }

    @Test
    void a_completed_verification_cannot_contradict_itself() {
        Verification waiting = waiting(dueDiligence(Option.some(ADA)));
        Outcome failure = new Outcome.Failed(TreeSet.of(FailureCode.SELFIE_FAILURE));
        Vector<ComplianceDecision> decisions = Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION));

        assertThatThrownBy(() -> new Completed(waiting.header(), Option.none(), new Outcome.Passed(), Vector.empty()))
                .hasMessageContaining("only times out");
        assertThatThrownBy(() -> new Completed(waiting.header(), Option.none(), failure, Vector.empty()))
                .hasMessageContaining("only times out");
        assertThatThrownBy(() -> new Completed(waiting.header(), waiting.gathered(), failure, decisions))
                .hasMessageContaining("when a verification passes");
    }

    @Test
    void nothing_passes_with_a_decision_against_it_or_with_two_of_a_type() {
        Verification waiting = waiting(dueDiligence(Option.some(ADA)));
        ComplianceDecision inFavour = ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION);
        ComplianceDecision against = new ComplianceDecision(
                ComplianceType.PERSON_WATCHLISTS,
                DecisionState.FAILED,
                TreeSet.of(FailureCode.PEP_CHECK_FAILURE),
                Option.none());

        assertThat(refusal(Verification.LIFECYCLE.give(waiting, new Pass(BY_OFFICER, Vector.of(inFavour, against)))))
                .isEqualTo("contradicting_decisions");
        assertThat(refusal(Verification.LIFECYCLE.give(waiting, new Pass(BY_OFFICER, Vector.of(inFavour, inFavour)))))
                .isEqualTo("contradicting_decisions");
        assertThatThrownBy(() ->
                        new Completed(waiting.header(), waiting.gathered(), new Outcome.Passed(), Vector.of(against)))
                .hasMessageContaining("in favour");
    }

    @Test
    void what_is_in_review_is_decided_by_an_officer_only() {
        Verification reviewing = next(waiting(watchlists(Option.some(ACME))), new FlagForReview(BY_PROVIDER));

        assertThat(refusal(Verification.LIFECYCLE.give(reviewing, new Pass(BY_PROVIDER, Vector.empty()))))
                .isEqualTo("not_permitted");
        assertThat(passed(reviewing).outcome()).containsExactly(new Outcome.Passed());
    }

    @Test
    void a_partner_never_passes_a_verification() {
        assertThat(refusal(Verification.LIFECYCLE.give(
                        waiting(dueDiligence(Option.some(ADA))), new Pass(new Stamp(PARTNER, NOON), Vector.empty()))))
                .isEqualTo("not_permitted");
    }

    @Test
    void a_failure_needs_a_reason() {
        assertThat(refusal(Verification.LIFECYCLE.give(
                        waiting(dueDiligence(Option.some(ADA))), new Fail(BY_OFFICER, TreeSet.empty()))))
                .isEqualTo("missing_failure_code");
        assertThatThrownBy(() -> new Outcome.Failed(TreeSet.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_later_check_of_a_type_replaces_the_former_in_its_place() {
        ComplianceCheck first =
                new ComplianceCheck(ComplianceType.PERSON_WATCHLISTS, CheckOutcome.INCONCLUSIVE, TreeSet.empty());
        ComplianceCheck other =
                new ComplianceCheck(ComplianceType.PERSON_VERIFICATION, CheckOutcome.PASSED, TreeSet.empty());
        ComplianceCheck second =
                new ComplianceCheck(ComplianceType.PERSON_WATCHLISTS, CheckOutcome.PASSED, TreeSet.empty());
        Verification checked = Vector.of(first, other, second)
                .foldLeft(
                        waiting(dueDiligence(Option.some(ADA))),
                        (state, check) -> next(state, new RecordCheck(BY_PROVIDER, check)));

        assertThat(checked.gathered().get().checks()).containsExactly(second, other);
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureCode.class,
            names = {"PEP_CHECK_FAILURE", "MEDIA_CHECK_FAILURE", "WATCHLIST_CHECK_FAILURE"})
    void a_hit_is_recorded_and_fails_the_check_with_its_code(FailureCode code) {
        Verification after = screened(new ScreeningResult.Hit(TreeSet.of(code)));

        assertThat(after.outcome()).containsExactly(new Outcome.Failed(TreeSet.of(code)));
        assertThat(after.gathered().get().checks().map(ComplianceCheck::type))
                .containsExactly(ComplianceType.BUSINESS_WATCHLISTS);
    }

    @Test
    void nothing_found_passes_and_a_doubt_is_handed_to_an_officer() {
        assertThat(screened(new ScreeningResult.Clear()).outcome()).containsExactly(new Outcome.Passed());
        assertThat(screened(new ScreeningResult.Unclear())).isInstanceOf(Reviewing.class);
    }

    private static Verification screened(ScreeningResult result) {
        return result.commands(BY_PROVIDER, PartyType.BUSINESS)
                .foldLeft(waiting(watchlists(Option.some(ACME))), Examples::next);
    }

    private static Verification passed(Verification state) {
        return next(
                state, new Pass(BY_OFFICER, Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION))));
    }

    private static Verification failed(Verification state) {
        return next(state, new Fail(BY_OFFICER, TreeSet.of(FailureCode.PEP_CHECK_FAILURE)));
    }
}
