package dev.edd.testkit.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingNotifierTest {
    private final RecordingNotifier notifier = new RecordingNotifier();

    @Test
    void it_keeps_what_it_was_told_repetitions_included() {
        notifier.tell(message(1));
        notifier.tell(message(2));
        notifier.tell(message(1));

        assertThat(notifier.told()).containsExactly(message(1), message(2), message(1));
    }

    @Test
    void it_fails_as_often_as_it_was_told_to_and_keeps_nothing_of_that() {
        notifier.failing(2);

        assertThatThrownBy(() -> notifier.tell(message(1))).isInstanceOf(ProviderUnreachable.class);
        assertThatThrownBy(() -> notifier.tell(message(1))).isInstanceOf(ProviderUnreachable.class);
        notifier.tell(message(2));

        assertThat(notifier.told()).containsExactly(message(2));
    }

    @Test
    void a_process_that_dies_after_the_call_has_told_and_one_that_dies_before_has_not() {
        assertThatThrownBy(() -> notifier.calledBy(PortCalls.dyingAt(1)).tell(message(1)))
                .isInstanceOf(Crash.class);
        assertThat(notifier.told()).isEmpty();

        assertThatThrownBy(() -> notifier.calledBy(PortCalls.dyingAt(2)).tell(message(2)))
                .isInstanceOf(Crash.class);
        assertThat(notifier.told()).containsExactly(message(2));
    }

    private static HistoryEntry message(long sequence) {
        CustomerId customer = new CustomerId(new UUID(1, 2));
        Stamp stamp = new Stamp(new Actor.Partner("app"), Instant.parse("2026-01-05T09:00:00Z"));
        return new HistoryEntry(
                new MessageId(customer, sequence),
                customer,
                sequence,
                new CustomerEvent.Registered(stamp, customer, PartyType.INDIVIDUAL, new PartyName("Ada")));
    }
}
