package dev.edd.host.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeliveriesTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Edd edd = Edd.on(MemoryStorage.create(), new ScriptedInquiries(), new ScriptedScreening())
            .clock(clock)
            .deliveryPolicy(new DeliveryPolicy(Duration.ofMinutes(1), Vector.of(Duration.ofSeconds(1))))
            .notifier(new Broken())
            .build();

    @Test
    void a_dead_letter_is_an_error_in_the_log_with_its_message_and_subscriber(CapturedOutput output) {
        String first = registered("Jane Doe");
        deliverAll();
        assertThat(output.getAll()).contains(first).doesNotContain("ERROR");

        clock.advance(Duration.ofSeconds(1));
        String second = registered("John Doe");
        deliverAll();

        assertThat(output.getAll()).containsOnlyOnce("ERROR").doesNotContain("Jane", "John");
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("ours: " + first + " to notifier", "after 2 attempts", "IllegalStateException")
                .doesNotContain(second);
    }

    @Test
    void each_dead_letter_is_told_once(CapturedOutput output) {
        String first = registered("Jane Doe");
        deliverAll();
        clock.advance(Duration.ofSeconds(1));
        deliverAll();
        String second = registered("John Doe");
        deliverAll();
        clock.advance(Duration.ofSeconds(1));
        deliverAll();

        assertThat(output.getAll())
                .containsOnlyOnce(first + " to notifier is a dead letter")
                .containsOnlyOnce(second + " to notifier is a dead letter");
    }

    private String registered(String name) {
        Customer customer = edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName(name), new Actor.Partner("partner"))
                .get();
        return customer.id().key() + ":1";
    }

    private void deliverAll() {
        edd.relay().subscribers().forEach(subscriber -> Deliveries.deliver("ours", edd.relay(), subscriber));
    }

    /** Whom nobody can reach. */
    private static final class Broken implements Notifier {
        @Override
        public void tell(HistoryEntry message) {
            throw new IllegalStateException("Jane Doe cannot be told");
        }
    }
}
