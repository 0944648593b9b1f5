package dev.edd.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A history that is none is a fault of whoever recorded it, and is never folded into a state. */
class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Actor OFFICER = new Actor.Officer("grace");
    private static final CustomerEvent BIRTH = new CustomerEvent.Registered(
            new Stamp(OFFICER, NOON), new CustomerId(new UUID(0, 1)), PartyType.BUSINESS, new PartyName("Acme"));

    @Test
    void a_history_begins_with_a_birth_and_has_one_only() {
        assertThatIllegalStateException().isThrownBy(() -> Customer.LIFECYCLE.fold(Vector.empty()));
        assertThatIllegalStateException().isThrownBy(() -> Customer.LIFECYCLE.fold(Vector.of(frozenAt(NOON))));
        assertThatIllegalStateException().isThrownBy(() -> Customer.LIFECYCLE.fold(Vector.of(BIRTH, BIRTH)));
    }

    @Test
    void a_history_does_not_go_back_in_time() {
        Instant before = NOON.minusNanos(1_000);

        assertThatIllegalStateException()
                .isThrownBy(() -> Customer.LIFECYCLE.fold(Vector.of(BIRTH, frozenAt(before))))
                .withMessageContaining("cannot go on at " + before);
    }

    private static CustomerEvent frozenAt(Instant at) {
        return new CustomerEvent.StandingChanged(new Stamp(OFFICER, at), CustomerStanding.FROZEN);
    }
}
