package dev.edd.host;

import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Personal data that is sent, in bodies that are right, wrong and broken, is in no error and in no line of the packaged host's log,
 * its own code logging all it can. A webhook is told none of it either, but what an officer wrote for the customer to read.
 */
class PersonalDataIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WORD = "Canary";
    private static final String NUMBER = "7777123";
    private static final String RESPONSES = "/v1/enterprise/eddq/responses";
    private static final String UPLOAD = "/v1/enterprise/ddq/upload";

    private static WebhookReceiver receiver;
    private static DemoHost demo;
    private static String person = "";
    private static String request = "";

    @BeforeAll
    static void anOfficerHasAsked() {
        receiver = new WebhookReceiver();
        demo = new DemoHost(RunningHost.start(
                "--spring.profiles.active=demo",
                "--logging.level.dev.edd=TRACE",
                "--edd.webhooks.private-targets=true"));
        assertThat(demo.partner
                        .post("/webhooks", "{\"url\":\"" + receiver.url() + "\"}")
                        .status())
                .isEqualTo(201);
        person = demo.customer("verified", "individual");
        Answer opened = demo.officer.post(
                "/compliance/requests",
                "{\"customer_guid\":\"" + person
                        + "\",\"trigger\":\"risk_level_change\",\"questionnaire\":\"individual\"}");
        assertThat(opened.status()).isEqualTo(201);
        request = opened.text("guid");
    }

    @AfterAll
    static void nothingIsInTheLogAndTheHostStops() {
        String last = hyphened(registered("Canary the last").text("guid"));
        await("what is told after the answers is in the log")
                .until(() -> demo.host.log().contains("counterparty:" + last));
        String log = demo.host.log();
        demo.close();
        receiver.close();
        assertSilent(log);
        assertSilent(demo.host.log());
        assertThat(receiver.told()).isNotEmpty().allSatisfy(told -> assertSilent(withoutMessage(told)));
    }

    static Stream<String> paths() {
        return Stream.of(
                "/api/identity_verifications",
                "/api/counterparties",
                RESPONSES,
                "/persons/{person}/entitlement_triggers",
                "/persons/{person}/questionnaires/individual.1/response",
                "/webhooks",
                "/edd",
                "/demo/clock",
                "/demo/resources",
                "/compliance/verifications/{person}/decisions",
                "/compliance/requests",
                "/compliance/requests/{request}/decisions",
                "/compliance/persons/{person}/rating");
    }

    static Stream<Arguments> brokenBodies() {
        List<String> bodies = List.of(
                "{\"name\":\"Ada Canary\",",
                "{\"name\":\"Ada Canary",
                "{\"name\":Ada Canary}",
                "{\"Canary\":1,\"Canary\":2}",
                "{\"name\":\"Ada Canary\"}{\"name\":\"Ada Canary\"}",
                "[\"Ada Canary\"]",
                "\"Ada Canary\"",
                "Canary",
                NUMBER,
                "{\"name\":\"Ada Canary\\q\"}",
                "{\"name\":\"Ada Canary\\ud800\"}",
                "{\"amount\":7777123e99999999999,\"name\":\"Ada Canary\"}",
                "{\"amount\":07777123}",
                "{\"Canary\":{\"Canary\":[\"Ada Canary\",7777123]}}",
                "{\"user_id\":\"Canary\",\"prompts\":{\"Canary\":{\"response\":\"Ada Canary\"}}}",
                "{\"customer_guid\":\"Canary\",\"guid\":\"Canary\",\"type\":\"Canary\",\"method\":\"Canary\",\"name\":\"Canary\"}",
                "{\"outcome\":\"Canary\",\"rating\":\"Canary\",\"url\":\"ftp://Canary\",\"advance\":\"Canary\"}",
                "{\"entitlement_id\":\"Canary\",\"answers\":[{\"question_id\":\"Canary\",\"answer_text\":\"Canary\"}]}",
                "{\"related_resource_type\":\"Canary\",\"related_resource_id\":\"Canary\",\"reason\":\"Canary\"}");
        return paths().flatMap(path -> bodies.stream().map(body -> Arguments.of(path, body)));
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void a_body_that_is_not_understood_is_not_quoted(String path, String body) {
        assertRefused(caller(path).post(at(path), body));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nor_is_one_of_another_type(String path) {
        assertRefused(caller(path).post(at(path), "text/plain", BodyPublishers.ofString("Ada Canary")));
        assertRefused(caller(path).post(at(path), "application/json", BodyPublishers.ofByteArray(latin1())));
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, "/documents", "/persons/{person}/documents"})
    void nor_is_an_upload(String path) {
        assertRefused(demo.partner.post(at(path), MultipartBody.TYPE, BodyPublishers.ofString("Ada Canary")));
        assertRefused(send(
                path,
                new MultipartBody()
                        .file("files", "Canary.exe", "application/pdf", pdf("Canary"))
                        .file("file", "Canary.exe", "application/pdf", pdf("Canary"))
                        .text("user_id", "Canary")
                        .text("type", "Canary")
                        .text("file_types", "{\"Canary.exe\":\"Canary\"")));
        assertRefused(send(
                path,
                new MultipartBody()
                        .file("files", "Canary.pdf", "image/png", "Canary".getBytes(StandardCharsets.US_ASCII))
                        .file("file", "Canary.pdf", "image/png", "Canary".getBytes(StandardCharsets.US_ASCII))
                        .text("user_id", person)
                        .text("file_types", "{\"Canary.pdf\":\"ID\"}")));
    }

    @Test
    void answers_are_refused_and_recorded_without_being_quoted() {
        ObjectNode wrong = answers();
        wrong.set("3", JSON.createObjectNode().put("response", "Canary"));
        wrong.set("4", JSON.createObjectNode().put("response", NUMBER));
        assertRefused(respond(wrong));
        assertThat(respond(answers()).status()).isEqualTo(200);
        assertRefused(respond(answers()));
        assertThat(send(
                                UPLOAD,
                                new MultipartBody()
                                        .file("files", "Canary.pdf", "application/pdf", pdf("Canary"))
                                        .text("user_id", person)
                                        .text("file_types", "{\"Canary.pdf\":\"ID\"}"))
                        .status())
                .isEqualTo(202);
        assertThat(demo.officer
                        .call("POST", "/compliance/requests/" + request + "/review")
                        .status())
                .isEqualTo(200);
        Answer failed = demo.officer.post(
                "/compliance/requests/" + request + "/decisions",
                "{\"outcome\":\"failed\",\"reason\":{\"code\":\"compliance\",\"text\":\"Ada Canary\"},\"note\":\"Canary\"}");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.body()).as("what officers are told of the answers").contains(WORD);
        await("the webhook is told what the customer may read")
                .until(() -> receiver.told().stream()
                        .anyMatch(told -> told.type().equals("entitlementFailed")
                                && told.body().contains("Ada Canary")));
    }

    @Test
    void a_submission_is_refused_and_recorded_without_being_quoted() {
        ObjectNode sent = (ObjectNode) JSON.readTree(Seeds.submitCustomer(hyphened(person)));
        sent.put("occupation", "Ada Canary").put("case_id", "Canary");
        assertThat(demo.partner.post("/edd", sent.toString()).body()).contains(WORD);
        for (String name : sent.propertyNames()) {
            assertRefused(demo.partner.post(
                    "/edd",
                    sent.deepCopy()
                            .set(name, JSON.createObjectNode().put("Canary", "Ada Canary"))
                            .toString()));
            assertRefused(demo.partner.post(
                    "/edd",
                    sent.deepCopy()
                            .put("Canary", "Ada Canary")
                            .put(name, NUMBER + "9".repeat(30))
                            .toString()));
        }
    }

    @Test
    void a_counterparty_is_registered_and_not_named() {
        Answer registered = registered("Ada Canary");
        assertThat(registered.body()).contains(WORD);
    }

    /** What a webhook was told, but for the reason of a failure, which is written for the customer. */
    private static String withoutMessage(WebhookReceiver.Told told) {
        ObjectNode body = (ObjectNode) told.json();
        if (body.get("details") instanceof ObjectNode details) {
            details.remove("message");
        }
        return told.path() + body;
    }

    private static Answer registered(String name) {
        Answer registered = demo.partner.post(
                "/api/counterparties",
                "{\"type\":\"individual\",\"customer_guid\":\"" + person + "\",\"name\":{\"full\":\"" + name + "\"}}");
        assertThat(registered.status()).isEqualTo(201);
        return registered;
    }

    private static String hyphened(String guid) {
        return guid.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static ObjectNode answers() {
        ObjectNode answers = JSON.createObjectNode();
        answers.set("1", JSON.createObjectNode().put("response", "Engineer at Canary"));
        answers.set("2", JSON.createObjectNode().put("response", "I have sold my canary for " + NUMBER));
        answers.set("3", JSON.createObjectNode().put("response", "Savings").put("optional_free_form", "Canary"));
        answers.set("4", JSON.createObjectNode().put("response", "Up to $10,000"));
        answers.set("52", JSON.createObjectNode().put("response", "Canary"));
        return answers;
    }

    private static Answer respond(ObjectNode prompts) {
        ObjectNode body = JSON.createObjectNode().put("user_id", person);
        body.set("prompts", prompts);
        return demo.partner.post(RESPONSES, body.toString());
    }

    private static Answer send(String path, MultipartBody body) {
        return demo.partner.post(at(path), MultipartBody.TYPE, body.body());
    }

    private static As caller(String path) {
        return path.startsWith("/compliance") ? demo.officer : demo.partner;
    }

    private static String at(String path) {
        return path.replace("{person}", person).replace("{request}", request);
    }

    private static byte[] latin1() {
        return "{\"name\":\"Ada Canary \u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertSilent(answer.body());
        assertSilent(answer.response().headers().map().toString());
    }

    private static void assertSilent(String said) {
        assertThat(said.toLowerCase(Locale.ROOT))
                .doesNotContain("canary", NUMBER, "77771.23", "77,771.23", "7,777,123");
    }
}
