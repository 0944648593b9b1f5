package dev.edd.domain.onboarding;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What stays the same through all states of an onboarding, and when the latest step was. Immutable.
 *
 * @param id the onboarding
 * @param customer who is onboarded
 * @param createdAt when it began
 * @param updatedAt when the latest step was taken
 */
@Value.Builder
public record OnboardingHeader(OnboardingId id, CustomerId customer, Instant createdAt, Instant updatedAt)
        implements WithOnboardingHeader {
    /** Checks that the latest step is not before the first. */
    public OnboardingHeader {
        requireNonNull(id);
        requireNonNull(customer);
        Storable.span(createdAt, updatedAt);
    }

    OnboardingHeader after(OnboardingEvent event) {
        return withUpdatedAt(event.stamp().at());
    }
}
