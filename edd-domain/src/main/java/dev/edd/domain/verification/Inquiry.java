package dev.edd.domain.verification;

import dev.edd.domain.party.InquiryId;

/**
 * The place at a provider where the customer hands in what is asked (seed 000: the inquiry id goes to the provider's SDK).
 * Immutable.
 *
 * @param id the provider's id
 * @param state the provider's own state, as it was last told
 */
public record Inquiry(InquiryId id, InquiryState state) {}
