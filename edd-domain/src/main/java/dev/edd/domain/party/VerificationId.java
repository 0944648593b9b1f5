package dev.edd.domain.party;

import java.util.UUID;

/**
 * The id of an identity verification. Immutable.
 *
 * @param value 128 bits
 */
public record VerificationId(UUID value) implements Id {}
