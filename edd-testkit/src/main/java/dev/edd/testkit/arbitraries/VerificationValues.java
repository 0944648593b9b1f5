package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.DecisionState;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.OpenVerification;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What verifications are made of; whole ones, in every state, are in {@link VerificationHistories}. */
public final class VerificationValues {
    private VerificationValues() {}

    /**
     * Subjects of every type, also of those that the kernel holds but does not verify.
     *
     * @return subjects
     */
    public static Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(customers(), counterparties(), bankAccounts());
    }

    /**
     * Customers as subjects.
     *
     * @return subjects of type {@code kyc}
     */
    public static Arbitrary<Subject.OfCustomer> customers() {
        return PartyValues.customerIds().map(Subject.OfCustomer::new);
    }

    /**
     * Counterparties as subjects.
     *
     * @return subjects of type {@code counterparty}
     */
    public static Arbitrary<Subject.OfCounterparty> counterparties() {
        return Combinators.combine(PartyValues.customerIds(), PartyValues.counterpartyIds())
                .as(Subject.OfCounterparty::new);
    }

    /**
     * Accounts at other banks as subjects.
     *
     * @return subjects of type {@code bank_account}
     */
    public static Arbitrary<Subject.OfBankAccount> bankAccounts() {
        Arbitrary<String> accounts = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(Subject.OfBankAccount.LONGEST_ACCOUNT);
        return Combinators.combine(PartyValues.customerIds(), accounts).as(Subject.OfBankAccount::new);
    }

    /**
     * The claims of open verifications of every subject and method.
     *
     * @return claims
     */
    public static Arbitrary<OpenVerification> claims() {
        return Combinators.combine(subjects(), Arbitraries.of(VerificationMethod.class))
                .as(OpenVerification::new);
    }

    /**
     * Headers of every subject and method, of a moment or of days.
     *
     * @return headers
     */
    public static Arbitrary<Header> headers() {
        return Combinators.combine(
                        PartyValues.verificationIds(),
                        subjects(),
                        Arbitraries.of(VerificationMethod.class),
                        StorableValues.beginnings(),
                        StorableValues.waits())
                .as((id, subject, method, created, wait) ->
                        new Header(id, subject, method, created, created.plus(wait)));
    }

    /**
     * Reasons of a failure.
     *
     * @return one code or more
     */
    public static Arbitrary<Set<FailureCode>> failureCodes() {
        return codes(1);
    }

    /**
     * Compliance checks of every type and outcome.
     *
     * @return checks
     */
    public static Arbitrary<ComplianceCheck> checks() {
        return Combinators.combine(Arbitraries.of(ComplianceType.class), Arbitraries.of(CheckOutcome.class), codes(0))
                .as((type, outcome, codes) ->
                        new ComplianceCheck(type, outcome, outcome == CheckOutcome.PASSED ? TreeSet.empty() : codes));
    }

    /**
     * Compliance decisions of every type and state, with and without an end.
     *
     * @return decisions
     */
    public static Arbitrary<ComplianceDecision> decisions() {
        Arbitrary<Option<Instant>> ends =
                StorableValues.instants().optional(0.2).map(Option::ofOptional);
        return Combinators.combine(
                        Arbitraries.of(ComplianceType.class), Arbitraries.of(DecisionState.class), codes(0), ends)
                .as((type, state, codes, end) -> new ComplianceDecision(
                        type, state, state == DecisionState.PASSED ? TreeSet.empty() : codes, end));
    }

    /**
     * What is recorded when a verification passes.
     *
     * @return up to three decisions in favour, each of another type
     */
    public static Arbitrary<Seq<ComplianceDecision>> decisionLists() {
        return decisions()
                .map(decision -> new ComplianceDecision(
                        decision.type(), DecisionState.PASSED, TreeSet.empty(), decision.expiredAt()))
                .list()
                .ofMaxSize(3)
                .uniqueElements(ComplianceDecision::type)
                .map(Vector::ofAll);
    }

    /**
     * Inquiries in every state of the provider's.
     *
     * @return inquiries
     */
    public static Arbitrary<Inquiry> inquiries() {
        Arbitrary<InquiryId> ids = PartyValues.inquiryIds();
        return Combinators.combine(ids, Arbitraries.of(InquiryState.class)).as(Inquiry::new);
    }

    /**
     * Evidence with no check, some, and one of each type.
     *
     * @return evidence
     */
    public static Arbitrary<Evidence> evidence() {
        Arbitrary<Seq<ComplianceCheck>> checks = checks().list()
                .uniqueElements(ComplianceCheck::type)
                .ofMaxSize(5)
                .map(Vector::ofAll);
        return Combinators.combine(inquiries(), checks).as(Evidence::new);
    }

    /**
     * How verifications are decided.
     *
     * @return passed, and failed for every reason
     */
    public static Arbitrary<Outcome> outcomes() {
        return Arbitraries.oneOf(Arbitraries.just(new Outcome.Passed()), failures());
    }

    /**
     * How verifications are decided against.
     *
     * @return failures with one reason or more
     */
    public static Arbitrary<Outcome.Failed> failures() {
        return failureCodes().map(Outcome.Failed::new);
    }

    /**
     * What a watchlist screening may say.
     *
     * @return clear, unclear, and hits on every list
     */
    public static Arbitrary<ScreeningResult> screenings() {
        return Arbitraries.oneOf(Arbitraries.of(new ScreeningResult.Clear(), new ScreeningResult.Unclear()), hits());
    }

    /**
     * Hits on one of the three kinds of lists or more (seed 004).
     *
     * @return hits
     */
    public static Arbitrary<ScreeningResult.Hit> hits() {
        return Arbitraries.of(
                        FailureCode.PEP_CHECK_FAILURE,
                        FailureCode.MEDIA_CHECK_FAILURE,
                        FailureCode.WATCHLIST_CHECK_FAILURE)
                .set()
                .ofMinSize(1)
                .map(codes -> new ScreeningResult.Hit(TreeSet.ofAll(codes)));
    }

    /**
     * The standard policy, and policies of other lengths from a microsecond to 30 days.
     *
     * @return policies
     */
    public static Arbitrary<VerificationPolicy> policies() {
        Arbitrary<VerificationPolicy> others = Combinators.combine(
                        StorableValues.lengths(), StorableValues.lengths(), StorableValues.lengths())
                .as(VerificationPolicy::new);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(VerificationPolicy.STANDARD)), Tuple.of(1, others));
    }

    private static Arbitrary<Set<FailureCode>> codes(int fewest) {
        return Arbitraries.of(FailureCode.class)
                .set()
                .ofMinSize(fewest)
                .ofMaxSize(3)
                .map(TreeSet::ofAll);
    }
}
