package dev.edd.ports.store;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.immutables.value.Value;

/**
 * Which verifications to list (facts 1.2): those that match every filter, where an empty filter matches all and a filter
 * of several values matches any of them. Immutable.
 *
 * @param ids the verifications themselves
 * @param customers the customers concerned, also as owners of a counterparty
 * @param counterparties the counterparties verified
 * @param states the states
 * @param types the types
 * @param methods the methods
 */
@Value.Builder
public record VerificationQuery(
        Set<VerificationId> ids,
        Set<CustomerId> customers,
        Set<CounterpartyId> counterparties,
        Set<VerificationState> states,
        Set<VerificationType> types,
        Set<VerificationMethod> methods)
        implements WithVerificationQuery {
    /** Lists every verification. */
    public static final VerificationQuery ALL = new VerificationQuery(
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty(),
            LinkedHashSet.empty());

    /**
     * Whether a verification is to be listed: what a store's indexes must agree with.
     *
     * @param verification any verification
     * @return true when it matches every filter
     */
    public boolean matches(Verification verification) {
        Subject subject = verification.header().subject();
        return passes(ids, verification.id())
                && passes(customers, subject.customer())
                && (counterparties.isEmpty()
                        || (subject instanceof Subject.OfCounterparty of && counterparties.contains(of.counterparty())))
                && passes(states, verification.state())
                && passes(types, subject.type())
                && passes(methods, verification.header().method());
    }

    private static <T> boolean passes(Set<T> filter, T value) {
        return filter.isEmpty() || filter.contains(value);
    }
}
