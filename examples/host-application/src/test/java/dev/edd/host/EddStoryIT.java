package dev.edd.host;

import static dev.edd.host.DemoHost.VERIFICATIONS;
import static dev.edd.host.DemoHost.decisions;
import static dev.edd.host.DemoHost.history;
import static dev.edd.host.DemoHost.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seed 000: enhanced due diligence of customers, against the packaged jar with the demo's data. */
class EddStoryIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static DemoHost demo;

    @BeforeAll
    static void startTheHost() {
        demo = new DemoHost();
    }

    @AfterAll
    static void stopTheHost() {
        demo.close();
    }

    @Test
    void enhanced_due_diligence_from_its_creation_to_raised_limits() {
        String customer = demo.customer("verified", "individual");
        assertThat(demo.dailyLimit(customer)).isEqualTo(1_000_000);

        Answer created = demo.partner.post(VERIFICATIONS, Seeds.createEdd(customer));
        assertThat(created.status()).isEqualTo(201);
        String guid = created.text("guid");
        assertThat(guid).matches("[0-9a-f]{32}");
        assertThat(created.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "created_at",
                        "updated_at",
                        "type",
                        "guid",
                        "method",
                        "customer_guid",
                        "state",
                        "outcome",
                        "failure_codes",
                        "compliance_decisions");
        assertThat(created.text("state")).isEqualTo("storing");
        assertThat(created.text("type")).isEqualTo("kyc");
        assertThat(created.text("method")).isEqualTo("enhanced_due_diligence");
        assertThat(created.text("customer_guid")).isEqualTo(customer);
        assertThat(created.json().get("outcome").isNull()).isTrue();
        assertThat(created.json().get("failure_codes").isEmpty()).isTrue();
        assertThat(created.text("created_at")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");

        Answer waiting = demo.awaitState(guid, "waiting");
        assertThat(waiting.text("persona_inquiry_id")).matches("inq_[0-9A-Za-z]{29}");
        assertThat(waiting.text("persona_state")).isEqualTo("waiting");
        assertThat(waiting.json().get("compliance_checks").isEmpty()).isTrue();

        Answer second = demo.partner.post(VERIFICATIONS, Seeds.createEdd(customer));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json()).isEqualTo(JSON.readTree(Seeds.dataExists()));

        assertThat(demo.approvals(customer)).isEmpty();
        assertThat(demo.partner
                        .post(decisions(guid), "{\"outcome\":\"passed\"}")
                        .status())
                .isEqualTo(403);
        Answer passed =
                demo.officer.post(decisions(guid), "{\"outcome\":\"passed\",\"note\":\"Robert'); drop table\"}");
        assertThat(passed.status()).isEqualTo(200);
        assertThat(passed.text("outcome")).isEqualTo("passed");

        assertThat(demo.approvals(customer)).containsExactly(guid);
        assertThat(demo.dailyLimit(customer)).isEqualTo(10_000_000);

        Answer again =
                demo.officer.post(decisions(guid), "{\"outcome\":\"failed\",\"failure_codes\":[\"user_canceled\"]}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("message_code")).isEqualTo("not_allowed");
        assertThat(demo.events(guid)).containsExactly("verification_created", "inquiry_opened", "verification_passed");
        JsonNode noted = demo.officer.get(decisions(guid)).json().get("objects");
        assertThat(noted.size()).isEqualTo(2);
        assertThat(noted.get(0).propertyNames()).containsExactly("at", "by", "outcome", "answer", "note");
        assertThat(noted.get(0).get("by").stringValue()).isEqualTo("demo-officer");
        assertThat(noted.get(0).get("answer").stringValue()).isEqualTo("decided");
        assertThat(noted.get(0).get("note").stringValue()).isEqualTo("Robert'); drop table");
        assertThat(noted.get(1).get("outcome").stringValue()).isEqualTo("failed");
        assertThat(noted.get(1).get("answer").stringValue()).isEqualTo("not_allowed");
        assertThat(noted.get(1).get("note").isNull()).isTrue();
        assertThat(demo.partner.get(decisions(guid)).status())
                .as("notes are for officers only")
                .isEqualTo(403);
        JsonNode last = demo.officer.get(history(guid)).json().get("objects").get(2);
        assertThat(last.get("by").stringValue()).isEqualTo("demo-officer");
        assertThat(last.get("role").stringValue()).isEqualTo("officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "business"})
    void an_unverified_customer_gets_the_error_of_the_seed(String type) {
        Answer answer = demo.partner.post(VERIFICATIONS, Seeds.createEdd(demo.customer("unverified", type)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()).isEqualTo(JSON.readTree(Seeds.unverifiedCustomer()));
    }

    @Test
    void the_customer_answers_and_the_case_comes_to_the_queue() {
        String customer = demo.customer("verified", "business");
        String guid =
                demo.partner.post(VERIFICATIONS, Seeds.createEdd(customer)).text("guid");
        demo.awaitState(guid, "waiting");

        assertThat(demo.partner
                        .call("POST", "/demo/verifications/" + guid + "/answers")
                        .text("state"))
                .isEqualTo("reviewing");

        assertThat(demo.queue()).contains(guid);
        assertThat(demo.officer
                        .post(decisions(guid), "{\"outcome\":\"failed\",\"failure_codes\":[\"compliance_rejection\"]}")
                        .text("outcome"))
                .isEqualTo("failed");
        assertThat(demo.dailyLimit(customer)).as("a failure raises nothing").isEqualTo(1_000_000);
    }

    @Test
    void a_sandbox_ends_enhanced_due_diligence_as_expected() {
        As other = demo.host.as("demo-other");
        String customer = other.get("/api/customers?type=business")
                .json()
                .get("objects")
                .valueStream()
                .filter(each -> each.get("state").stringValue().equals("verified"))
                .map(each -> each.get("guid").stringValue())
                .findFirst()
                .orElseThrow();
        String body = Seeds.createEdd(customer).replace("}", ", \"expected_behaviours\": [\"failed_immediately\"] }");

        String guid = other.post(VERIFICATIONS, body).text("guid");

        Answer completed = await().until(
                        () -> other.get(VERIFICATIONS + "/" + guid),
                        answer -> answer.text("state").equals("completed"));
        assertThat(texts(completed.json().get("failure_codes"))).containsExactly("requested_failure");
        assertThat(completed.text("persona_state")).isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"passed_immediately\",\"failed_immediately\"]", "[\"something\"]"})
    void a_sandbox_refuses_what_it_does_not_understand(String behaviours) {
        Answer answer = demo.partner.post(
                VERIFICATIONS,
                Seeds.createEdd(demo.customer("verified", "individual"))
                        .replace("}", ", \"expected_behaviours\": " + behaviours + " }"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("error_message")).isEqualTo("Expected behaviour invalid");
    }
}
