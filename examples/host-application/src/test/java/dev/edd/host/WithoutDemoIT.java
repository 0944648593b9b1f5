package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar without the demo profile: nothing of the demo is there. */
class WithoutDemoIT {
    private static RunningHost host;
    private static As partner;

    @BeforeAll
    static void startTheHost() {
        host = RunningHost.start(
                RunningHost.key(0, "a-key-of-ours", "ours", "partner").toArray(String[]::new));
        partner = host.as("a-key-of-ours");
    }

    @AfterAll
    static void stopTheHost() {
        host.close();
    }

    @Test
    void a_configured_key_is_answered_and_there_are_no_customers() {
        Answer customers = partner.get("/api/customers");

        assertThat(customers.status()).isEqualTo(200);
        assertThat(customers.json().get("total").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-partner", "demo-officer", "demo-other"})
    void the_demo_keys_open_nothing(String key) {
        assertThat(host.as(key).get("/api/customers").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"passed_immediately", "failed_immediately", "tax_id_not_checked"})
    void no_behaviour_can_be_wished_for(String behaviour) {
        String body =
                Seeds.createEdd("0".repeat(32)).replace("}", ", \"expected_behaviours\": [\"" + behaviour + "\"] }");

        Answer answer = partner.post("/api/identity_verifications", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("message_code")).isEqualTo("invalid_parameter");
        assertThat(answer.text("error_message")).isEqualTo("Expected behaviour invalid");
    }

    @Test
    void nobody_looks_into_the_database() {
        assertThat(host.log()).contains("Everything is kept in jdbc:h2:file:./data/edd");
        assertThat(partner.get("/h2-console").status()).isEqualTo(404);
    }

    @Test
    void the_clock_cannot_be_moved() {
        assertThat(partner.post("/demo/clock", "{\"advance\":\"PT24H\"}").status())
                .isEqualTo(404);
        assertThat(partner.call("POST", "/demo/verifications/" + "0".repeat(32) + "/answers")
                        .status())
                .isEqualTo(404);
    }
}
