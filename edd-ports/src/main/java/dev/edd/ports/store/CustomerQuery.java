package dev.edd.ports.store;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Which customers to list (facts 1.9): those that match every filter, where an empty filter matches all. Immutable.
 *
 * @param ids the customers themselves
 * @param types persons, businesses
 */
public record CustomerQuery(Set<CustomerId> ids, Set<PartyType> types) {
    /** Lists every customer. */
    public static final CustomerQuery ALL = new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.empty());

    /**
     * Whether a customer is to be listed: what a store's indexes must agree with.
     *
     * @param customer any customer
     * @return true when it matches every filter
     */
    public boolean matches(Customer customer) {
        return (ids.isEmpty() || ids.contains(customer.id())) && (types.isEmpty() || types.contains(customer.type()));
    }
}
