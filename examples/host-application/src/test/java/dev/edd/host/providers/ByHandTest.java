package dev.edd.host.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.testkit.doubles.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ByHandTest {
    private static final Actor PARTNER = new Actor.Partner("partner");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private Edd edd;
    private CustomerId customer;

    @BeforeEach
    void aHostWithoutProviders() {
        ByHand byHand = new ByHand();
        edd = Edd.on(MemoryStorage.create(), byHand.inquiries(), byHand.screening())
                .clock(clock)
                .subscriber(byHand.process(() -> edd))
                .build();
        customer = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), PARTNER)
                .get()
                .id();
        edd.parties().changeStanding(customer, CustomerStanding.VERIFIED, new Actor.Officer("officer"));
    }

    @Test
    void enhanced_due_diligence_goes_straight_to_the_officers() {
        Verification created = edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, PARTNER)
                .get();

        deliverAll();

        assertThat(edd.verifications().find(created.id()).getOrNull()).isInstanceOf(Reviewing.class);
    }

    @Test
    void what_waits_for_an_officer_is_not_ended_by_adeadline() {
        Verification created = edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, PARTNER)
                .get();
        deliverAll();

        clock.advance(Duration.ofDays(365));

        assertThat(edd.verifications().expireOverdue(10).found()).isZero();
        assertThat(edd.verifications().find(created.id()).getOrNull()).isInstanceOf(Reviewing.class);
    }

    @Test
    void no_counterparty_passes_or_fails_by_itself() {
        Counterparty counterparty = edd.parties()
                .registerCounterparty(customer, PartyType.BUSINESS, new PartyName("Known Villain Ltd"), PARTNER)
                .get();
        Verification created = edd.verifications()
                .create(new Subject.OfCounterparty(customer, counterparty.id()), VerificationMethod.WATCHLISTS, PARTNER)
                .get();

        deliverAll();

        assertThat(edd.verifications().find(created.id()).getOrNull()).isInstanceOf(Reviewing.class);
    }

    private void deliverAll() {
        DeliveryReport report;
        do {
            report = edd.relay().deliver(100);
            assertThat(report.failures()).isEmpty();
        } while (report.acknowledged() > 0);
    }
}
