package dev.edd.domain.risk;

import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.submission.Examples;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a rating sees of verifications: the last that was decided, of each subject and method. */
class VerificationsWeighTest {
    private static final Subject OF_ADA = new Subject.OfCustomer(ADA.id());
    private static final Outcome PASSED = new Outcome.Passed();
    private static final Outcome FAILED = new Outcome.Failed(TreeSet.of(FailureCode.SELFIE_FAILURE));

    @Test
    void a_customer_who_was_never_verified_is_seen_as_nothing() {
        assertThat(RiskAttribute.DUE_DILIGENCE.of(RiskProfile.of(ADA))).isEmpty();
        assertThat(RiskAttribute.VERIFICATION_FAILURE.of(RiskProfile.of(ADA))).isEmpty();
        assertThat(RiskAttribute.FAILED_COUNTERPARTIES.of(RiskProfile.of(ADA))).isEmpty();
    }

    @Test
    void due_diligence_is_seen_as_it_was_decided_last() {
        Verification failed = decided(1, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, FAILED);
        Verification passed = decided(2, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, PASSED);

        assertThat(RiskAttribute.DUE_DILIGENCE.of(profile(passed, failed)))
                .containsExactly(new Observation.Category("passed"));
        assertThat(RiskAttribute.VERIFICATION_FAILURE.of(profile(passed, failed)))
                .containsExactly(new Observation.Category("none"));
        assertThat(RiskAttribute.VERIFICATION_FAILURE.of(profile(failed)))
                .containsExactly(new Observation.Category("selfie_failure"));
    }

    @Test
    void a_method_does_not_make_up_for_another() {
        Verification failed = decided(1, OF_ADA, VerificationMethod.ID_AND_SELFIE, FAILED);
        Verification passed = decided(2, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, PASSED);

        assertThat(RiskAttribute.VERIFICATION_FAILURE.of(profile(failed, passed)))
                .containsExactly(new Observation.Category("selfie_failure"));
        assertThat(RiskAttribute.DUE_DILIGENCE.of(profile(failed))).isEmpty();
    }

    @Test
    void of_what_was_decided_at_one_instant_the_greater_id_is_the_later() {
        Header first = header(1, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE);
        Verification failed = new Completed(first, Option.some(evidence()), FAILED, Vector.empty());
        Verification passed = new Completed(
                first.withId(new VerificationId(new UUID(0, 2))), Option.some(evidence()), PASSED, Vector.empty());

        assertThat(RiskAttribute.DUE_DILIGENCE.of(profile(failed, passed)))
                .isEqualTo(RiskAttribute.DUE_DILIGENCE.of(profile(passed, failed)))
                .containsExactly(new Observation.Category("passed"));
    }

    @Test
    void what_expired_decides_nothing() {
        Header header = header(1, OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE);

        assertThat(RiskAttribute.DUE_DILIGENCE.of(profile(new Expired(header, evidence()))))
                .isEmpty();
    }

    @Test
    void counterparties_count_once_each() {
        RiskProfile profile = profile(
                decided(1, counterparty(1), VerificationMethod.WATCHLISTS, FAILED),
                decided(2, counterparty(1), VerificationMethod.WATCHLISTS, FAILED),
                decided(3, counterparty(2), VerificationMethod.WATCHLISTS, FAILED),
                decided(4, counterparty(3), VerificationMethod.WATCHLISTS, PASSED));

        assertThat(RiskAttribute.FAILED_COUNTERPARTIES.of(profile)).containsExactly(Observation.of(2));
        assertThat(RiskAttribute.VERIFICATION_FAILURE.of(profile)).isEmpty();
    }

    @Test
    void a_verification_of_somebody_else_is_not_weighed() {
        Subject other = new Subject.OfCustomer(new CustomerId(new UUID(0, 77)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(decided(1, other, VerificationMethod.ID_AND_SELFIE, PASSED)));
    }

    private static RiskProfile profile(Verification... verifications) {
        Seq<Verification> all = Vector.of(verifications);
        return new RiskProfile(ADA, Vector.empty(), all, Vector.empty());
    }

    private static Subject counterparty(long number) {
        return new Subject.OfCounterparty(ADA.id(), new CounterpartyId(new UUID(1, number)));
    }

    private static Verification decided(int number, Subject subject, VerificationMethod method, Outcome outcome) {
        return new Completed(header(number, subject, method), Option.some(evidence()), outcome, Vector.empty());
    }

    private static Header header(int number, Subject subject, VerificationMethod method) {
        return new Header(
                new VerificationId(new UUID(0, number)),
                subject,
                method,
                Examples.NOON,
                after(number).at());
    }

    private static Evidence evidence() {
        return new Evidence(new Inquiry(new InquiryId("inq_1"), InquiryState.COMPLETED), Vector.empty());
    }
}
