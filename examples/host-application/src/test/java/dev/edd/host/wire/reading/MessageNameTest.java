package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.store.MessageId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageNameTest {
    private static final UUID ID = new UUID(-1, 7);

    static Stream<MessageId> messages() {
        return Stream.of(
                new MessageId(new CustomerId(ID), 1),
                new MessageId(new CounterpartyId(ID), 10),
                new MessageId(new CustomerId(ID), 999_999_999_999_999_999L));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_found_by_the_text_of_its_id(MessageId message) {
        assertThat(MessageName.parse(message.text()).getOrNull()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "customer",
                "customer:ffffffff-ffff-ffff-0000-000000000007",
                "customer:ffffffff-ffff-ffff-0000-000000000007:",
                "customer:ffffffff-ffff-ffff-0000-000000000007:0",
                "customer:ffffffff-ffff-ffff-0000-000000000007:-1",
                "customer:ffffffff-ffff-ffff-0000-000000000007:01",
                "customer:ffffffff-ffff-ffff-0000-000000000007:9999999999999999999",
                "customer:ffffffff-ffff-ffff-0000-000000000007:1 ",
                "customer:FFFFFFFF-FFFF-FFFF-0000-000000000007:1",
                "customer:f-f-f-0-7:1",
                "verification:ffffffff-ffff-ffff-0000-000000000007:1"
            })
    void other_text_is_the_name_of_no_message(String text) {
        assertThat(MessageName.parse(text).isEmpty()).isTrue();
    }
}
