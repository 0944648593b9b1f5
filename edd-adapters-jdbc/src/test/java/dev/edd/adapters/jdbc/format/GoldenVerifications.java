package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ACME;
import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.FlaggedForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.Waiting;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** The verifications whose texts are committed, and what happened to them. */
final class GoldenVerifications {
    static final VerificationId CASE = new VerificationId(UUID.fromString("0196f3c1-7d30-7e5d-af64-ab1d4c8e9f03"));
    private static final Subject OF_ADA = new Subject.OfCustomer(ADA);
    private static final Subject OF_ACME = new Subject.OfCounterparty(ADA, ACME);
    private static final Subject OF_ACCOUNT = new Subject.OfBankAccount(ADA, "Account-0042");
    private static final Instant BEGUN = Instant.parse("2026-03-03T09:00:00.000001Z");
    private static final Instant LATER = Instant.parse("2026-03-03T10:30:00.5Z");
    private static final Instant DUE = Instant.parse("2026-03-10T09:00:00.000001Z");
    private static final InquiryId INQUIRY = new InquiryId("Inq_Z9/ß");
    private static final ComplianceCheck CLEAR =
            new ComplianceCheck(ComplianceType.PERSON_VERIFICATION, CheckOutcome.PASSED, TreeSet.empty());
    private static final ComplianceCheck LISTED = new ComplianceCheck(
            ComplianceType.PERSON_WATCHLISTS,
            CheckOutcome.INCONCLUSIVE,
            TreeSet.of(FailureCode.PEP_CHECK_FAILURE, FailureCode.MEDIA_CHECK_FAILURE));
    private static final ComplianceDecision FOR_GOOD = ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION);
    private static final ComplianceDecision FOR_A_YEAR = new ComplianceDecision(
            ComplianceType.PERSON_GOV_ID_VERIFICATION,
            DecisionState.PASSED,
            TreeSet.empty(),
            Option.some(Instant.parse("2027-03-03T00:00:00Z")));
    private static final Evidence NOTHING_YET = gathered(InquiryState.WAITING);
    private static final Outcome.Failed TIMED_OUT = new Outcome.Failed(TreeSet.of(FailureCode.DECISION_TIMEOUT));
    private static final Outcome.Failed REJECTED =
            new Outcome.Failed(TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE, FailureCode.COMPLIANCE_REJECTION));
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("Key-7 of the bank"), BEGUN);
    private static final Stamp BY_PROVIDER = new Stamp(new Actor.Provider("Inquiries Inc."), LATER);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), LATER);
    private static final Stamp BY_POLICY = new Stamp(new Actor.Policy("Policy \"expiry\""), DUE);

    private GoldenVerifications() {}

    static Map<String, Verification> states() {
        return HashMap.<String, Verification>of(
                        "storing", new Storing(edd(BEGUN), DUE),
                        "waiting", new Waiting(edd(LATER), NOTHING_YET, DUE),
                        "pending", new Pending(edd(LATER), gathered(InquiryState.PENDING, CLEAR)),
                        "reviewing", new Reviewing(screening(), gathered(InquiryState.PROCESSING, LISTED, CLEAR)),
                        "expired", new Expired(account(), gathered(InquiryState.EXPIRED)))
                .put("completed.timed_out", new Completed(edd(LATER), Option.none(), TIMED_OUT, Vector.empty()))
                .put(
                        "completed.passed",
                        new Completed(
                                edd(LATER),
                                Option.some(gathered(InquiryState.COMPLETED, CLEAR)),
                                new Outcome.Passed(),
                                Vector.of(FOR_A_YEAR, FOR_GOOD)))
                .put(
                        "completed.failed",
                        new Completed(
                                screening(),
                                Option.some(gathered(InquiryState.REVIEWING, LISTED)),
                                REJECTED,
                                Vector.empty()));
    }

    static Map<String, Event> events() {
        return HashMap.<String, Event>of(
                        "verification_created",
                        new VerificationCreated(
                                BY_PARTNER, CASE, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, DUE),
                        "verification_created.of_counterparty",
                        new VerificationCreated(BY_PARTNER, CASE, OF_ACME, VerificationMethod.WATCHLISTS, DUE),
                        "verification_created.of_account",
                        new VerificationCreated(
                                BY_PARTNER, CASE, OF_ACCOUNT, VerificationMethod.ACCOUNT_OWNERSHIP, DUE),
                        "inquiry_opened",
                        new InquiryOpened(BY_PROVIDER, INQUIRY, DUE),
                        "processing_started",
                        new ProcessingStarted(BY_PROVIDER),
                        "flagged_for_review",
                        new FlaggedForReview(BY_OFFICER),
                        "verification_passed",
                        new VerificationPassed(BY_OFFICER, Vector.of(FOR_A_YEAR, FOR_GOOD)),
                        "verification_failed",
                        new VerificationFailed(BY_OFFICER, REJECTED))
                .put("verification_expired", new VerificationExpired(BY_POLICY))
                .put("check_recorded", new CheckRecorded(BY_PROVIDER, LISTED))
                .put("inquiry_tracked", new InquiryTracked(BY_PROVIDER, InquiryState.UNKNOWN));
    }

    static VerificationEvent event(String file) {
        return (VerificationEvent) events().get(file).get();
    }

    static Verification state(String file) {
        return states().get(file).get();
    }

    static Vector<VerificationCreated> births() {
        return events().toVector()
                .sortBy(Tuple2::_1)
                .map(Tuple2::_2)
                .filter(VerificationCreated.class::isInstance)
                .map(VerificationCreated.class::cast);
    }

    private static Evidence gathered(InquiryState state, ComplianceCheck... checks) {
        return new Evidence(new Inquiry(INQUIRY, state), Vector.of(checks));
    }

    private static Header edd(Instant updatedAt) {
        return new Header(CASE, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, BEGUN, updatedAt);
    }

    private static Header screening() {
        return new Header(CASE, OF_ACME, VerificationMethod.WATCHLISTS, BEGUN, LATER);
    }

    private static Header account() {
        return new Header(CASE, OF_ACCOUNT, VerificationMethod.ACCOUNT_OWNERSHIP, BEGUN, LATER);
    }
}
