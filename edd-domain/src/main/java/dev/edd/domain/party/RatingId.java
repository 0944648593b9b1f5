package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of a customer's risk rating. A customer has one, which changes, so it is known by the customer's id. Immutable.
 *
 * @param customer whose rating
 */
public record RatingId(CustomerId customer) implements Id {
    /** Refuses nobody. */
    public RatingId {
        requireNonNull(customer);
    }

    @Override
    public UUID value() {
        return customer.value();
    }
}
