package dev.edd.ports.store;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/**
 * Which EDD requests to list: those that match every filter, where an empty filter matches all. Immutable.
 *
 * @param ids the requests themselves
 * @param customers whose requests
 * @param states in which states
 */
public record RequestQuery(Set<RequestId> ids, Set<CustomerId> customers, Set<RequestState> states) {
    /** Lists every request. */
    public static final RequestQuery ALL =
            new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.empty());

    /**
     * The requests of one customer.
     *
     * @param customer whose
     * @return the query
     */
    public static RequestQuery of(CustomerId customer) {
        return new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.of(customer), LinkedHashSet.empty());
    }

    /**
     * Whether a request is to be listed: what a store's indexes must agree with.
     *
     * @param request any request
     * @return true when it matches every filter
     */
    public boolean matches(EddRequest request) {
        return passes(ids, request.id())
                && passes(customers, request.header().customer())
                && passes(states, request.state());
    }

    private static <T> boolean passes(Set<T> filter, T value) {
        return filter.isEmpty() || filter.contains(value);
    }
}
