package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import org.junit.jupiter.api.Test;

/** A provider of screenings that has nothing more to say than what it found. */
class ScreeningTest {
    private static final Actor APP = new Actor.Partner("app");

    private final ScriptedScreening found = new ScriptedScreening();
    private final Edd edd = Edd.on(MemoryStorage.create(), new ScriptedInquiries(), new WatchlistScreening() {
                @Override
                public String name() {
                    return "plain";
                }

                @Override
                public ScreeningResult screen(MessageId key, Verification verification, Counterparty counterparty) {
                    return found.screen(key, verification, counterparty);
                }
            })
            .build();

    @Test
    void a_provider_that_does_not_say_otherwise_screens_at_once() {
        Customer ada = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), APP)
                .get();
        Counterparty acme = edd.parties()
                .registerCounterparty(ada.id(), PartyType.BUSINESS, new PartyName("Acme"), APP)
                .get();
        edd.verifications()
                .create(new Subject.OfCounterparty(ada.id(), acme.id()), VerificationMethod.WATCHLISTS, APP)
                .get();

        while (edd.relay().deliver(100).claimed() > 0) {
            assertThat(found.calls()).isLessThan(2);
        }

        assertThat(found.calls()).isEqualTo(1);
        assertThat(edd.parties().counterparty(acme.id()).get().standing()).isEqualTo(CounterpartyStanding.VERIFIED);
    }
}
