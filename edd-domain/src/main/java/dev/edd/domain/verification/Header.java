package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.VerificationId;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What stays the same through all states of a verification, and when the latest step was. Immutable.
 *
 * @param id the verification
 * @param subject who or what is verified
 * @param method how
 * @param createdAt when it began
 * @param updatedAt when the latest step was taken
 */
@Value.Builder
public record Header(
        VerificationId id, Subject subject, VerificationMethod method, Instant createdAt, Instant updatedAt)
        implements WithHeader {
    /** Checks that the latest step is not before the first. */
    public Header {
        Storable.span(createdAt, updatedAt);
    }

    Header after(VerificationEvent event) {
        return withUpdatedAt(event.stamp().at());
    }
}
