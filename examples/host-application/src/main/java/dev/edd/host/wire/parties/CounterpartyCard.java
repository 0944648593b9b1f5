package dev.edd.host.wire.parties;

import dev.edd.domain.party.Counterparty;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.wire.reading.Guid;
import java.time.Instant;

/** A counterparty as the vendor shows one (facts 1.9), as far as the register knows it. */
record CounterpartyCard(
        String guid,
        String type,
        String bankGuid,
        String customerGuid,
        Instant createdAt,
        Instant updatedAt,
        String state,
        CustomerCard.Name name) {
    static CounterpartyCard of(Tenant tenant, Counterparty counterparty) {
        return new CounterpartyCard(
                Guid.of(counterparty.id()),
                counterparty.type().code(),
                Guid.of(tenant.bank()),
                Guid.of(counterparty.customer()),
                counterparty.createdAt(),
                counterparty.updatedAt(),
                counterparty.standing().code(),
                new CustomerCard.Name(counterparty.name().full()));
    }
}
