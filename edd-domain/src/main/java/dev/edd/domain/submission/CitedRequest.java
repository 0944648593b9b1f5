package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;

/**
 * A request that a case id names: as much of it as a submission must know. Immutable.
 *
 * @param id the request
 * @param customer whom it asks
 */
public record CitedRequest(RequestId id, CustomerId customer) {
    /** Refuses half of it. */
    public CitedRequest {
        requireNonNull(id);
        requireNonNull(customer);
    }
}
