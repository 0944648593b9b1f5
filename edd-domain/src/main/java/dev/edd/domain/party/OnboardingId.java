package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of an onboarding. Immutable.
 *
 * @param value 128 bits
 */
public record OnboardingId(UUID value) implements Id {
    /** Refuses no id at all. */
    public OnboardingId {
        requireNonNull(value);
    }
}
