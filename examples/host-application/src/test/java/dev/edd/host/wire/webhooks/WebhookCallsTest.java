package dev.edd.host.wire.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.host.security.Caller;
import dev.edd.host.wire.errors.Refused;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookCallsTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Webhooks webhooks = WebhookTables.create();
    private final WebhookCalls calls =
            new WebhookCalls(webhooks, new WebhookSettings(false), clock, new SequentialIds());
    private final Caller caller = Partner.calling(notification -> {}, clock);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example:65536/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706433/",
                "http://partner.example/"
            })
    void a_url_that_no_delivery_could_use_is_refused_and_not_kept(String url) {
        assertThatThrownBy(() -> calls.register(caller, to(url)))
                .isInstanceOf(Refused.class)
                .hasMessage("invalid_parameter");

        assertThat(webhooks.of(Partner.TENANT)).isEmpty();
    }

    @Test
    void the_sixth_webhook_is_refused() {
        for (int number = 0; number < Webhooks.MOST; number++) {
            calls.register(caller, to("https://partner.example/" + number));
        }

        assertThatThrownBy(() -> calls.register(caller, to("https://partner.example/")))
                .isInstanceOf(Refused.class)
                .hasMessage("too_many_webhooks");

        assertThat(calls.list(caller).items()).hasSize(Webhooks.MOST);
    }

    private static JsonNode to(String url) {
        return new JsonMapper().createObjectNode().put("url", url);
    }
}
