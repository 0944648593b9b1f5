package dev.edd.host.wire.verifications;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verification as one who asks for it by its guid sees it (facts 1.4).
 *
 * @param verification what every view shows
 * @param personaInquiryId what the partner hands to the provider's SDK, null until the inquiry is open
 * @param personaState what the provider last said of the inquiry
 * @param complianceChecks the latest check of each type
 */
public record VerificationDetails(
        @JsonUnwrapped VerificationView verification,
        @Nullable String personaInquiryId,
        @Nullable String personaState,
        List<VerificationView.CheckView> complianceChecks) {
    /**
     * Shows a verification.
     *
     * @param verification any verification
     * @return the view
     */
    public static VerificationDetails of(Verification verification) {
        return new VerificationDetails(
                VerificationView.of(verification),
                verification
                        .gathered()
                        .map(evidence -> evidence.inquiry().id().value())
                        .getOrNull(),
                verification
                        .gathered()
                        .map(evidence -> evidence.inquiry().state().code())
                        .getOrNull(),
                verification
                        .gathered()
                        .toVector()
                        .flatMap(Evidence::checks)
                        .map(VerificationView.CheckView::of)
                        .toJavaList());
    }
}
