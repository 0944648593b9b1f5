package dev.edd.host;

import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.WebhookReceiver.Told;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Seed 001: onboarding that pauses for EDD, with a partner's webhook, against the packaged jar with the demo's data. */
class OnboardingStoryIT {
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static DemoHost demo;
    private static WebhookReceiver receiver;
    private static String publicKey = "";

    private String person = "";
    private String trigger = "";

    @BeforeAll
    static void aPartnerRegistersAWebhook() {
        demo = new DemoHost(RunningHost.start("--spring.profiles.active=demo", "--edd.webhooks.private-targets=true"));
        receiver = new WebhookReceiver();
        Answer registered = demo.partner.post("/webhooks", "{\"url\":\"" + receiver.url() + "\"}");
        assertThat(registered.status()).isEqualTo(201);
        publicKey = registered.text("public_key");
    }

    @AfterAll
    static void stopBoth() {
        demo.close();
        receiver.close();
    }

    @Test
    void two_rounds_are_sent_back_and_the_third_is_approved() {
        anOnboardingPauses("unverified");
        JsonNode first = told(1).json();
        assertThat(first.get("owner_id").stringValue()).isEqualTo(person);
        assertThat(first.get("details").get("reason").stringValue()).isEqualTo("onboarding_edd");
        String questionnaire = pending(told(1));
        assertThat(questions(questionnaire)).containsExactly("proof_of_address", "source_of_funds", "selfie");
        Answer missing = answer(questionnaire, document("proof_of_address", upload("poa", "first")));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().get("violations")).hasSize(2);

        String request = request();
        assertThat(answer(
                                questionnaire,
                                documents("proof_of_address", upload("poa", "first")),
                                documents("source_of_funds", upload("sof", "payslip")),
                                document("selfie", selfie()))
                        .status())
                .isEqualTo(200);
        retry(request, "proof_of_address", "expired");

        questionnaire = pending(told(2));
        assertThat(questions(questionnaire)).containsExactly("proof_of_address", "why_1");
        assertThat(answer(
                                questionnaire,
                                documents("proof_of_address", upload("poa", "second")),
                                text("why_1", "It was the only one"))
                        .status())
                .isEqualTo(200);
        retry(request, "proof_of_address", "again");

        questionnaire = pending(told(3));
        assertThat(questions(questionnaire)).containsExactly("proof_of_address", "why_2");
        Answer refused =
                answer(questionnaire, documents("proof_of_address", upload("poa", "first")), text("why_2", "Sorry"));
        assertThat(refused.status())
                .as("a document that was refused in a former round")
                .isEqualTo(422);
        assertThat(answer(questionnaire, documents("proof_of_address", upload("poa", "third")), text("why_2", "Sorry"))
                        .status())
                .isEqualTo(200);
        review(request);
        assertThat(decide(request, "{\"outcome\":\"accepted\"}").text("state")).isEqualTo("reviewed");

        assertThat(told(4).type()).isEqualTo("entitlementCompleted");
        JsonNode ratings = demo.officer
                .get("/compliance/persons/" + person + "/decisions")
                .json()
                .get("objects");
        assertThat(ratings).hasSize(1);
        assertThat(ratings.get(0).get("outcome").stringValue()).isEqualTo("rated_high");
        assertThat(ratings.get(0).get("answer").stringValue()).isEqualTo("decided");
        assertThat(ratings.get(0).get("by").stringValue()).isEqualTo("demo-officer");
        assertThat(mine().stream().map(Told::type))
                .containsExactly(
                        "requirementsQuestionnaire",
                        "requirementsQuestionnaire",
                        "requirementsQuestionnaire",
                        "entitlementCompleted");
        assertThat(mine()).allMatch(each -> each.isSignedBy(publicKey));
        assertThat(mine().stream()
                        .map(each -> each.json().get("entitlement_trigger_id").stringValue()))
                .containsOnly(trigger);
        assertThat(mine().stream().map(each -> each.json().get("entitlement_id").stringValue()))
                .containsOnly("onboarding");
        assertThat(mine().stream().map(each -> each.json().get("sequence").longValue()))
                .isSorted();
    }

    @Test
    void a_failure_is_told_with_its_reason_and_without_its_note() {
        anOnboardingPauses("frozen");
        String request = request();
        assertThat(answer(
                                pending(told(1)),
                                documents("proof_of_address", upload("poa", "forged")),
                                documents("source_of_funds", upload("sof", "payslip")),
                                document("selfie", selfie()))
                        .status())
                .isEqualTo(200);
        review(request);
        receiver.answerNextWith(302);
        assertThat(decide(request, """
                {"outcome": "failed", "reason": {"code": "FL0001", "text": "We cannot offer you an account"},
                 "note": "Suspected forgery, report filed"}""").text("state")).isEqualTo("failed");

        assertThat(told(2).type()).isEqualTo("entitlementFailed");
        demo.advance("PT1H");
        Told again = told(3);
        assertThat(again.id()).as("redirects are not followed but tried again").isEqualTo(told(2).id());
        assertThat(again.path()).isEqualTo("/hook");
        assertThat(again.json().get("details").get("code").stringValue()).isEqualTo("FL0001");
        assertThat(again.body()).doesNotContain("forgery");
        assertThat(mine()).allMatch(each -> each.isSignedBy(publicKey));
    }

    @Test
    void only_an_onboarding_asks_what_onboardings_ask() {
        String customer = demo.customer("verified", "individual");
        for (String asked : List.of(
                "\"trigger\":\"onboarding_high_risk\",\"questionnaire\":\"individual\"",
                "\"trigger\":\"information_request\",\"questionnaire\":\"onboarding_edd\"")) {
            Answer refused =
                    demo.officer.post("/compliance/requests", "{\"customer_guid\":\"" + customer + "\"," + asked + "}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("message_code")).isEqualTo("kept_for_onboarding");
        }
    }

    @Test
    void a_webhook_is_listed_without_its_private_key_and_removed() {

        RunningHost.As other = demo.host.as("demo-other");
        assertThat(other.get("/webhooks").json().get("items"))
                .as("of another tenant")
                .isEmpty();
        assertThat(other.post("/webhooks", "{\"url\":\"https://partner.example/hook\"}")
                        .status())
                .isEqualTo(201);
        JsonNode listed = other.get("/webhooks").json();
        assertThat(listed.get("total").intValue()).isEqualTo(1);
        assertThat(listed.get("items").get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "key_id", "url", "event_types", "include_all_events", "public_key", "created_at");
        String id = listed.get("items").get(0).get("id").stringValue();
        assertThat(demo.partner.call("DELETE", "/webhooks?webhook_id=" + id).status())
                .isEqualTo(404);
        assertThat(other.call("DELETE", "/webhooks?webhook_id=" + id).status()).isEqualTo(204);
        assertThat(other.get("/webhooks").json().get("items")).isEmpty();
        for (String url : List.of(
                "ftp://a.example",
                "https://user@a.example/",
                "https://a.example/#x",
                "https://a.example:65536/",
                "nothing",
                "")) {
            assertThat(demo.partner
                            .post("/webhooks", "{\"url\":\"" + url + "\"}")
                            .status())
                    .isEqualTo(400);
        }
    }

    private void anOnboardingPauses(String standing) {
        person = hyphened(demo.customer(standing, "individual"));
        Answer begun = demo.partner.post(
                "/persons/" + person + "/entitlement_triggers", "{\"entitlement_id\":\"onboarding\"}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("owner_id")).isEqualTo(person);
        trigger = begun.text("id");
        Answer rated = demo.officer.post("/compliance/persons/" + person + "/rating", "{\"rating\":\"high\"}");
        assertThat(rated.text("state")).isEqualTo("paused_for_edd");
    }

    /** What was told of this person, in the order in which it came. */
    private List<Told> mine() {
        return receiver.told().stream()
                .filter(each -> each.json().get("owner_id").stringValue().equals(person))
                .toList();
    }

    private Told told(int number) {
        await("webhook " + number).atMost(Duration.ofSeconds(20)).until(() -> mine().size() >= number);
        return mine().get(number - 1);
    }

    private static String pending(Told told) {
        return told.json()
                .get("details")
                .get("pending_questionnaire_ids")
                .get(0)
                .stringValue();
    }

    private List<String> questions(String questionnaire) {
        return demo.partner
                .get("/questionnaires/" + questionnaire)
                .json()
                .get("data")
                .get("questions")
                .valueStream()
                .map(question -> question.get("id").stringValue())
                .toList();
    }

    private String request() {
        return told(1).json().get("details").get("request_id").stringValue().replace("-", "");
    }

    private void retry(String request, String prompt, String why) {
        review(request);
        int round = mine().size();
        assertThat(decide(request, """
                {"outcome": "retry",
                 "refused": [{"prompt_id": "%s", "code": "%s", "text": "Please send another one"}],
                 "prompts": [{"id": "why_%d", "text": "Why?", "response_type": "free_form"}]}""".formatted(prompt, why, round)).status()).isEqualTo(200);
    }

    private void review(String request) {
        assertThat(demo.officer
                        .call("POST", "/compliance/requests/" + request + "/review")
                        .status())
                .isEqualTo(200);
    }

    private Answer decide(String request, String body) {
        return demo.officer.post("/compliance/requests/" + request + "/decisions", body);
    }

    private Answer answer(String questionnaire, String... answers) {
        return demo.partner.post(
                "/persons/" + person + "/questionnaires/" + questionnaire + "/response",
                "{\"answers\":[" + String.join(",", answers) + "]}");
    }

    private static String document(String question, String id) {
        return "{\"question_id\":\"" + question + "\",\"answer_document_id\":\"" + id + "\"}";
    }

    private static String documents(String question, String id) {
        return "{\"question_id\":\"" + question + "\",\"answer_document_ids\":[\"" + id + "\"]}";
    }

    private static String text(String question, String text) {
        return "{\"question_id\":\"" + question + "\",\"answer_text\":\"" + text + "\"}";
    }

    private String upload(String category, String content) {
        return upload(category, content + ".pdf", "application/pdf", pdf(content));
    }

    private String selfie() {
        return upload("selfie", "selfie.png", "image/png", PNG);
    }

    private String upload(String category, String name, String contentType, byte[] content) {
        Answer uploaded = demo.partner.post(
                "/persons/" + person + "/documents",
                MultipartBody.TYPE,
                new MultipartBody()
                        .text("category", category)
                        .text("orientation", "front")
                        .file("file", name, contentType, content)
                        .body());
        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.text("category")).isEqualTo(category);
        return uploaded.text("id");
    }

    private static String hyphened(String guid) {
        return new UUID(Long.parseUnsignedLong(guid, 0, 16, 16), Long.parseUnsignedLong(guid, 16, 32, 16)).toString();
    }
}
