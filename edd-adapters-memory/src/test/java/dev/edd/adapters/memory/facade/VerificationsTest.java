package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static dev.edd.adapters.memory.facade.EddFixture.HIGH;
import static dev.edd.adapters.memory.facade.EddFixture.KYC;
import static dev.edd.adapters.memory.facade.EddFixture.LOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.Sweep;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flows of seeds 000 and 004, through the facade. */
class VerificationsTest {
    private static final VerificationMethod EDD = VerificationMethod.ENHANCED_DUE_DILIGENCE;
    private static final Vector<ComplianceDecision> IN_FAVOUR =
            Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION));

    private final EddFixture fixture = new EddFixture();

    @Test
    void an_edd_case_is_storing_until_the_relay_has_opened_its_inquiry() {
        Verification created = fixture.eddOf(fixture.verified().id());
        assertThat(created.state()).isEqualTo(VerificationState.STORING);

        fixture.deliverAll();

        Verification waiting = fixture.found(created.id());
        assertThat(waiting.state()).isEqualTo(VerificationState.WAITING);
        assertThat(fixture.inquiries.opened().values())
                .containsExactly(waiting.gathered().get().inquiry().id());
    }

    @Test
    void a_customer_who_is_not_verified_is_refused() {
        var refusal = fixture.edd
                .verifications()
                .create(new Subject.OfCustomer(fixture.unverified().id()), EDD, APP)
                .getLeft();

        assertThat(refusal.code()).isEqualTo("unverified_customer");
        assertThat(refusal.text()).isEqualTo("Customer has not been verified");
    }

    @Test
    void a_second_open_case_is_refused_in_every_open_state() {
        CustomerId customer = fixture.verified().id();
        VerificationId id = fixture.eddOf(customer).id();
        assertSecondIsRefused(customer);
        fixture.deliverAll();
        assertSecondIsRefused(customer);
        fixture.edd.verifications().give(id, KYC, StartProcessing::new);
        assertSecondIsRefused(customer);
        fixture.edd.verifications().give(id, GRACE, FlagForReview::new);
        assertSecondIsRefused(customer);
        fixture.edd.verifications().give(id, GRACE, stamp -> new Fail(stamp, TreeSet.of(FailureCode.SELFIE_FAILURE)));

        assertThat(fixture.eddOf(customer).state()).isEqualTo(VerificationState.STORING);
    }

    @Test
    void an_approval_raises_the_limits_and_is_found_by_one_query() {
        Customer customer = fixture.verified();
        VerificationId id = fixture.eddOf(customer.id()).id();
        fixture.deliverAll();
        assertThat(fixture.edd.verifications().isEddApproved(customer.id())).isFalse();
        assertThat(fixture.edd.parties().customer(customer.id()).get().limits()).containsExactly(LOW);

        fixture.edd.verifications().give(id, GRACE, stamp -> new Pass(stamp, IN_FAVOUR));

        assertThat(fixture.edd.verifications().isEddApproved(customer.id())).isTrue();
        assertThat(fixture.edd.parties().customer(customer.id()).get().limits()).containsExactly(HIGH);
        assertThat(fixture.edd.parties().withApprovedEdd(Option.none(), 10)).containsExactly(customer);
    }

    @Test
    void an_approval_raises_nothing_while_the_customer_is_frozen() {
        Customer customer = fixture.verified();
        VerificationId id = fixture.eddOf(customer.id()).id();
        fixture.deliverAll();
        fixture.edd.verifications().give(id, GRACE, stamp -> new Pass(stamp, IN_FAVOUR));
        fixture.edd.parties().changeStanding(customer.id(), CustomerStanding.FROZEN, GRACE);

        assertThat(fixture.edd.parties().customer(customer.id()).get().limits()).isEmpty();
    }

    @Test
    void a_clear_counterparty_is_verified() {
        Counterparty counterparty = counterparty();
        Verification check = screened(counterparty, new ScreeningResult.Clear());

        assertThat(check.outcome().get().isPassed()).isTrue();
        assertThat(fixture.found(counterparty.id()).standing()).isEqualTo(CounterpartyStanding.VERIFIED);
        assertThat(check.gathered().get().checks().map(each -> each.type()))
                .containsExactly(ComplianceType.BUSINESS_WATCHLISTS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PEP_CHECK_FAILURE", "MEDIA_CHECK_FAILURE", "WATCHLIST_CHECK_FAILURE"})
    void a_hit_fails_the_check_with_its_code_and_leaves_the_counterparty_unverified(FailureCode code) {
        Counterparty counterparty = counterparty();
        Verification check = screened(counterparty, new ScreeningResult.Hit(TreeSet.of(code)));

        assertThat(check.outcome().get().failureCodes()).containsExactly(code);
        assertThat(fixture.found(counterparty.id()).standing()).isEqualTo(CounterpartyStanding.UNVERIFIED);
    }

    @Test
    void a_failed_check_takes_back_an_earlier_verification() {
        Counterparty counterparty = counterparty();
        screened(counterparty, new ScreeningResult.Clear());
        screened(counterparty, new ScreeningResult.Hit(TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE)));

        assertThat(fixture.found(counterparty.id()).standing()).isEqualTo(CounterpartyStanding.UNVERIFIED);
    }

    @Test
    void an_unclear_screening_waits_for_an_officer_who_decides() {
        Counterparty counterparty = counterparty();
        Verification check = screened(counterparty, new ScreeningResult.Unclear());
        assertThat(check.state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(fixture.edd
                        .verifications()
                        .give(check.id(), KYC, stamp -> new Pass(stamp, IN_FAVOUR))
                        .getLeft()
                        .code())
                .isEqualTo("not_permitted");

        fixture.edd.verifications().give(check.id(), GRACE, stamp -> new Pass(stamp, IN_FAVOUR));

        assertThat(fixture.found(counterparty.id()).standing()).isEqualTo(CounterpartyStanding.VERIFIED);
    }

    @Test
    void a_check_that_the_provider_does_not_start_expires_after_twenty_four_hours_and_leaves_the_standing_alone() {
        Counterparty counterparty = counterparty();
        fixture.screening.waitingFor(counterparty.id());
        VerificationId check =
                fixture.checkOf(counterparty.customer(), counterparty.id()).id();
        fixture.deliverAll();
        assertThat(fixture.found(check).state()).isEqualTo(VerificationState.WAITING);

        fixture.clock.advance(Duration.ofHours(24).minusNanos(1_000));
        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(0, 0));
        fixture.clock.advance(Duration.ofNanos(1_000));
        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(1, 1));

        assertThat(fixture.found(check).state()).isEqualTo(VerificationState.EXPIRED);
        assertThat(fixture.found(counterparty.id()).standing()).isEqualTo(CounterpartyStanding.UNVERIFIED);
        assertThat(fixture.checkOf(counterparty.customer(), counterparty.id()).state())
                .isEqualTo(VerificationState.STORING);
    }

    @Test
    void the_history_tells_who_did_what_and_when() {
        Counterparty counterparty = counterparty();
        Verification check = screened(counterparty, new ScreeningResult.Clear());
        Seq<HistoryEntry> history = fixture.edd.verifications().history(check.id());

        assertThat(history.map(entry -> Coded.of(entry.event().getClass())))
                .containsExactly(
                        "verification_created",
                        "inquiry_opened",
                        "processing_started",
                        "check_recorded",
                        "verification_passed");
        assertThat(history.map(entry -> entry.event().stamp().actor().role().code()))
                .containsExactly("partner", "provider", "provider", "provider", "provider");
        assertThat(history.map(HistoryEntry::version)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_edd_inquiry_expires_at_the_end_of_its_seven_days_and_not_before() {
        Customer customer = fixture.verified();
        VerificationId id = fixture.eddOf(customer.id()).id();
        fixture.deliverAll();

        fixture.clock.advance(Duration.ofDays(7).minusNanos(1_000));
        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(0, 0));

        fixture.clock.advance(Duration.ofNanos(1_000));
        assertThat(fixture.edd
                        .verifications()
                        .give(id, GRACE, stamp -> new Pass(stamp, IN_FAVOUR))
                        .getLeft()
                        .code())
                .isEqualTo("inquiry_expired");
        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(1, 1));
        assertThat(fixture.found(id).state()).isEqualTo(VerificationState.EXPIRED);
        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(0, 0));
    }

    @Test
    void the_sweep_is_bounded() {
        List.range(0, 5).forEach(i -> fixture.eddOf(fixture.verified().id()));
        fixture.deliverAll();
        fixture.clock.advance(Duration.ofDays(8));

        assertThat(fixture.edd.verifications().expireOverdue(3)).isEqualTo(sweep(3, 3));
        assertThat(fixture.edd.verifications().expireOverdue(3)).isEqualTo(sweep(2, 2));
    }

    @Test
    void a_provider_that_never_answers_does_not_lock_the_customer_out() {
        Customer customer = fixture.verified();
        fixture.inquiries.failing(Integer.MAX_VALUE);
        VerificationId id = fixture.eddOf(customer.id()).id();
        fixture.deliverAll();
        fixture.clock.advance(VerificationPolicy.STANDARD.providerAnswer());

        assertThat(fixture.edd.verifications().expireOverdue(10)).isEqualTo(sweep(1, 1));

        assertThat(fixture.found(id).outcome().get().failureCodes()).containsExactly(FailureCode.DECISION_TIMEOUT);
        assertThat(fixture.eddOf(customer.id()).state()).isEqualTo(VerificationState.STORING);
    }

    @Test
    void an_answer_that_comes_too_late_opens_nothing() {
        VerificationId id = fixture.eddOf(fixture.verified().id()).id();
        fixture.clock.advance(VerificationPolicy.STANDARD.providerAnswer());
        fixture.edd.verifications().expireOverdue(10);

        fixture.deliverAll();

        assertThat(fixture.found(id).state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(fixture.inquiries.calls()).isZero();
    }

    @Test
    void a_clock_that_falls_behind_stamps_no_step_before_the_latest_one() {
        VerificationId id = fixture.eddOf(fixture.verified().id()).id();
        fixture.deliverAll();
        Verification before = fixture.found(id);
        fixture.clock.set(before.updatedAt().minusSeconds(5));

        Verification after =
                fixture.edd.verifications().give(id, KYC, StartProcessing::new).get();

        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
    }

    @Test
    void commands_given_together_are_all_taken_or_none() {
        VerificationId id = fixture.eddOf(fixture.verified().id()).id();
        fixture.deliverAll();
        Verification before = fixture.found(id);

        var refused = fixture.edd
                .verifications()
                .giveAll(id, GRACE, stamp -> List.of(new StartProcessing(stamp), new Expire(stamp)));

        assertThat(refused.getLeft().code()).isEqualTo("not_allowed");
        assertThat(fixture.found(id)).isEqualTo(before);
    }

    @Test
    void an_id_is_used_once() {
        VerificationId id = fixture.edd.verifications().newId();
        Subject ada = new Subject.OfCustomer(fixture.verified().id());
        Subject bob = new Subject.OfCustomer(fixture.verified().id());
        assertThat(fixture.edd.verifications().create(id, ada, EDD, APP).get().id())
                .isEqualTo(id);

        assertThat(fixture.edd
                        .verifications()
                        .create(id, bob, EDD, APP)
                        .getLeft()
                        .code())
                .isEqualTo("id_in_use");
    }

    @Test
    void a_case_that_does_not_exist_is_not_found() {
        VerificationId nobody = new VerificationId(new UUID(1, 1));

        assertThat(fixture.edd.verifications().find(nobody)).isEqualTo(Option.none());
        assertThat(fixture.edd.verifications().history(nobody)).isEmpty();
        assertThat(fixture.edd
                        .verifications()
                        .give(
                                nobody,
                                KYC,
                                stamp -> new OpenInquiry(stamp, new InquiryId("inq"), VerificationPolicy.STANDARD))
                        .getLeft()
                        .code())
                .isEqualTo("not_found");
    }

    private void assertSecondIsRefused(CustomerId customer) {
        var refusal = fixture.edd
                .verifications()
                .create(new Subject.OfCustomer(customer), EDD, APP)
                .getLeft();
        assertThat(refusal.code()).isEqualTo("data_exists");
        assertThat(refusal.text()).isEqualTo("Identity verification in progress already exists");
    }

    private static Sweep sweep(int found, int stepped) {
        return new Sweep(found, stepped, Vector.empty());
    }

    private Counterparty counterparty() {
        return fixture.counterpartyOf(fixture.verified().id());
    }

    private Verification screened(Counterparty counterparty, ScreeningResult result) {
        fixture.screening.saying(counterparty.id(), result);
        Verification check = fixture.checkOf(counterparty.customer(), counterparty.id());
        fixture.deliverAll();
        return fixture.found(check.id());
    }
}
