package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Customers and counterparties as registered, their names, and the ids of everything. */
public final class PartyValues {
    private PartyValues() {}

    /**
     * Any 128 bits, the greatest and smallest halves, signed and unsigned, among them.
     *
     * @return ids that shrink towards zero
     */
    public static Arbitrary<UUID> uuids() {
        Arbitrary<Long> half = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs()),
                Tuple.of(1, Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
        return Arbitraries.frequencyOf(
                Tuple.of(30, Combinators.combine(half, half).as(UUID::new)),
                Tuple.of(1, Arbitraries.of(new UUID(0, 0), new UUID(-1, -1))));
    }

    /**
     * The ids of customers.
     *
     * @return ids
     */
    public static Arbitrary<CustomerId> customerIds() {
        return uuids().map(CustomerId::new);
    }

    /**
     * The ids of counterparties.
     *
     * @return ids
     */
    public static Arbitrary<CounterpartyId> counterpartyIds() {
        return uuids().map(CounterpartyId::new);
    }

    /**
     * The ids of parties of both kinds.
     *
     * @return ids
     */
    public static Arbitrary<PartyId> partyIds() {
        return Arbitraries.oneOf(customerIds(), counterpartyIds());
    }

    /**
     * The ids of verifications.
     *
     * @return ids
     */
    public static Arbitrary<VerificationId> verificationIds() {
        return uuids().map(VerificationId::new);
    }

    /**
     * The ids that inquiry providers give.
     *
     * @return ids of 1 to {@link InquiryId#LONGEST} characters
     */
    public static Arbitrary<InquiryId> inquiryIds() {
        return StorableValues.text(InquiryId.LONGEST).map(InquiryId::new);
    }

    /**
     * Names of people and businesses, of many scripts, of one letter and of the greatest length.
     *
     * @return names
     */
    public static Arbitrary<PartyName> names() {
        return StorableValues.text(PartyName.LONGEST).map(PartyName::new);
    }

    /**
     * Customers in every standing, as the register holds them.
     *
     * @return customers
     */
    public static Arbitrary<Customer> customers() {
        return customers(customerIds(), names());
    }

    static Arbitrary<Customer> customers(Arbitrary<CustomerId> ids, Arbitrary<PartyName> names) {
        return Combinators.combine(
                        ids,
                        Arbitraries.of(PartyType.class),
                        names,
                        Arbitraries.of(CustomerStanding.class),
                        StorableValues.beginnings(),
                        StorableValues.waits())
                .as((id, type, name, standing, registered, wait) ->
                        new Customer(id, type, name, standing, registered, registered.plus(wait)));
    }

    /**
     * Counterparties in every standing, as the register holds them.
     *
     * @return counterparties
     */
    public static Arbitrary<Counterparty> counterparties() {
        return counterparties(counterpartyIds(), customerIds(), names());
    }

    static Arbitrary<Counterparty> counterparties(
            Arbitrary<CounterpartyId> ids, Arbitrary<CustomerId> customers, Arbitrary<PartyName> names) {
        return Combinators.combine(
                        ids,
                        customers,
                        Arbitraries.of(PartyType.class),
                        names,
                        Arbitraries.of(CounterpartyStanding.class),
                        StorableValues.beginnings(),
                        StorableValues.waits())
                .as((id, customer, type, name, standing, registered, wait) ->
                        new Counterparty(id, customer, type, name, standing, registered, registered.plus(wait)));
    }

    /**
     * Parties of both kinds.
     *
     * @return parties
     */
    public static Arbitrary<Party> parties() {
        return Arbitraries.oneOf(customers(), counterparties());
    }
}
