package dev.edd.ports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RegisterCustomerBuilder;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitTest {
    private static final CustomerId ADA = new CustomerId(new UUID(7, 1));
    private static final CustomerId BOB = new CustomerId(new UUID(7, 2));

    @Test
    void a_commit_holds_steps_of_its_party_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commit(BOB, Vector.of(registered(ADA)), Vector.empty()))
                .withMessageContaining("belongs to its party");
    }

    @Test
    void a_commit_holds_one_step_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commit(ADA, Vector.empty(), Vector.empty()))
                .withMessageContaining("one step or more");
    }

    @Test
    void a_write_can_be_addressed_without_changing_what_is_written() {
        Write write = registered(ADA);
        Write addressed = write.to(TreeSet.of(new SubscriberName("webhook")));

        assertThat(addressed.subscribers()).containsExactly(new SubscriberName("webhook"));
        assertThat(addressed.next()).isEqualTo(write.next());
        assertThat(addressed.event()).isEqualTo(write.event());
        assertThat(addressed.expected()).isZero();
    }

    @Test
    void a_message_is_known_by_its_party_and_sequence() {
        assertThat(new MessageId(ADA, 3).text()).isEqualTo("customer:00000000-0000-0007-0000-000000000001:3");
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageId(ADA, 0));
    }

    @Test
    void a_subscriber_name_is_plain_text() {
        assertThat(new SubscriberName("az-09").value()).isEqualTo("az-09");
        assertThat(new SubscriberName("a".repeat(SubscriberName.LONGEST)).value())
                .hasSize(SubscriberName.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new SubscriberName("web_hook"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubscriberName("Web hook"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubscriberName(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubscriberName("a".repeat(SubscriberName.LONGEST + 1)));
    }

    @Test
    void a_page_has_abounded_size() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keyset.first(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Keyset.first(Keyset.LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numbered(-1, 10));
        assertThat(new Numbered(Integer.MAX_VALUE, Keyset.LARGEST).offset()).isEqualTo(2_147_483_647_000L);
    }

    private static Write registered(CustomerId id) {
        return Write.ofCustomer(
                Customer.LIFECYCLE
                        .begin(new RegisterCustomerBuilder()
                                .stamp(new Stamp(new Actor.Partner("app"), Instant.parse("2026-11-22T00:00:00Z")))
                                .id(id)
                                .known(Option.none())
                                .type(PartyType.INDIVIDUAL)
                                .name(new PartyName("Ada"))
                                .build())
                        .get(),
                0);
    }
}
