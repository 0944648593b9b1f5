package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.UUID;

/** The parties whose texts are committed, and what happened to them. */
final class GoldenParties {
    static final CustomerId ADA = new CustomerId(UUID.fromString("0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01"));
    static final CounterpartyId ACME = new CounterpartyId(UUID.fromString("0196f3c0-6a2f-7b4c-8e53-9a0c3b7d8e02"));

    private static final Instant REGISTERED = Instant.parse("2026-03-01T08:15:30.123456Z");
    private static final Instant CHANGED = Instant.parse("2026-03-02T17:00:00Z");
    private static final PartyName ADAS_NAME = new PartyName("Ada \"Zoë\" O'Lovelace, née Byron \uD83D\uDE00");
    private static final PartyName ACMES_NAME = new PartyName("Acme \\ Söhne & 李 GmbH");
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("Key-7 of the bank"), REGISTERED);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), CHANGED);

    private GoldenParties() {}

    static Map<String, Customer> customers() {
        return HashMap.of(
                "customer",
                new Customer(ADA, PartyType.INDIVIDUAL, ADAS_NAME, CustomerStanding.VERIFIED, REGISTERED, CHANGED));
    }

    static Map<String, Counterparty> counterparties() {
        return HashMap.of(
                "counterparty",
                new Counterparty(
                        ACME,
                        ADA,
                        PartyType.BUSINESS,
                        ACMES_NAME,
                        CounterpartyStanding.UNVERIFIED,
                        REGISTERED,
                        REGISTERED));
    }

    static Map<String, Event> events() {
        return HashMap.of(
                "customer_registered",
                new CustomerEvent.Registered(BY_PARTNER, ADA, PartyType.INDIVIDUAL, ADAS_NAME),
                "customer_standing_changed",
                new CustomerEvent.StandingChanged(BY_OFFICER, CustomerStanding.FROZEN),
                "counterparty_registered",
                new CounterpartyEvent.Registered(BY_PARTNER, ACME, ADA, PartyType.BUSINESS, ACMES_NAME),
                "counterparty_standing_changed",
                new CounterpartyEvent.StandingChanged(BY_OFFICER, CounterpartyStanding.REJECTED));
    }

    static Event event(String file) {
        return events().get(file).get();
    }
}
