package dev.edd.host;

import static dev.edd.host.DemoHost.texts;
import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seed 003: EDD requests, their prompts, responses and uploads, against the packaged jar with the demo's data. */
class RequestStoryIT {
    private static final String REQUESTS = "/v1/enterprise/eddq/requests";
    private static final String RESPONSES = "/v1/enterprise/eddq/responses";
    private static final String UPLOAD = "/v1/enterprise/ddq/upload";
    private static final JsonMapper JSON = new JsonMapper();

    private static DemoHost demo;

    private String user = "";
    private String request = "";

    @BeforeAll
    static void startTheHost() {
        demo = new DemoHost();
    }

    @AfterAll
    static void stopTheHost() {
        demo.close();
    }

    @Test
    void a_request_from_the_monitoring_poll_until_it_is_reviewed() {
        anOfficerAsks("verified");
        JsonNode outstanding = only(mine());
        assertThat(outstanding.get("user_id").stringValue()).isEqualTo(user);
        assertThat(outstanding.get("status").stringValue()).isEqualTo("REQUESTED");
        assertThat(outstanding.get("required_form").stringValue()).isEqualTo("EDDQ - Individual");
        assertThat(outstanding.get("date_added").stringValue()).matches(".*T.*\\.\\d{3}Z");
        String form = outstanding.get("ddq_id").stringValue();
        List<String> prompts = demo.partner
                .get("/v1/enterprise/eddq/prompts")
                .json()
                .get("data")
                .valueStream()
                .filter(prompt -> prompt.get("ddq_id").stringValue().equals(form))
                .map(prompt -> prompt.get("id").stringValue())
                .toList();
        assertThat(prompts).containsExactly("1", "2", "3", "4", "5", "52", "53");

        Answer incomplete = respond(withoutTheSecond());
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text("error")).contains("nothing is recorded");
        assertThat(codes(incomplete)).containsExactly("prompts.2.response answer_required");
        ObjectNode foreign = answers();
        foreign.set("4", JSON.createObjectNode().put("response", "A bag of money"));
        assertThat(codes(respond(foreign))).containsExactly("prompts.4.response option_not_offered");
        assertThat(status()).isEqualTo("REQUESTED");

        demo.advance("P4D");
        assertThat(events()).as("before business day 5, whatever day it began").containsExactly("request_opened");
        demo.advance("P4D");
        assertThat(events()).containsExactly("request_opened", "reminder_sent");
        demo.advance("P3D");
        assertThat(events()).as("before business day 10").containsExactly("request_opened", "reminder_sent");
        demo.advance("P4D");
        assertThat(events()).containsExactly("request_opened", "reminder_sent", "activity_restricted");
        assertThat(restricts()).isTrue();

        assertThat(respond(answers()).status()).isEqualTo(200);
        JsonNode submitted = only(mine());
        assertThat(submitted.get("status").stringValue()).isEqualTo("SUBMITTED");
        assertThat(texts(submitted.get("files_owed"))).containsExactly("passport");
        assertThat(review().status()).as("a file is owed").isEqualTo(409);
        assertThat(restricts()).as("as long as a file is owed").isTrue();

        Answer uploaded = upload("passport.pdf", "ID", pdf("passport"), request);
        assertThat(uploaded.status()).isEqualTo(202);
        assertThat(uploaded.text("message")).isEqualTo("Files uploaded successfully");
        assertThat(restricts()).isFalse();
        JsonNode queued =
                demo.officer.get("/compliance/queue").json().get("requests").get(0);
        assertThat(queued.get("guid").stringValue()).isEqualTo(request);

        assertThat(review().status()).isEqualTo(200);
        assertThat(status()).isEqualTo("IN_REVIEW");
        Answer accepted = decide("{\"outcome\":\"accepted\",\"note\":\"Papers are in order\"}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(status()).isEqualTo("REVIEWED");
        JsonNode round = accepted.json().get("rounds").get(0);
        JsonNode choice = round.get("answers").get(2);
        assertThat(choice.get("answer").stringValue()).isEqualTo("Savings");
        assertThat(choice.get("note").stringValue()).isEqualTo("Since 2010");
        assertThat(demo.officer
                        .get("/compliance/requests/" + request + "/decisions")
                        .json()
                        .get("objects")
                        .get(0)
                        .get("note")
                        .stringValue())
                .isEqualTo("Papers are in order");
        assertThatOfficersReadThePassport(
                round.get("answers").get(4).get("documents").get(0).get("id").stringValue());
    }

    private static void assertThatOfficersReadThePassport(String document) {
        Answer content = demo.officer.get("/compliance/documents/" + document);
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.body()).isEqualTo(new String(pdf("passport"), StandardCharsets.US_ASCII));
        HttpHeaders headers = content.response().headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(headers.firstValue("Content-Length")).hasValue(String.valueOf(pdf("passport").length));
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''passport.pdf");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_file_that_came_before_the_answers_is_attached_when_they_come() {
        anOfficerAsks("unverified");
        String name = "r\u00e9sum\u00e9 \u20ac.pdf";
        assertThat(upload("old.pdf", "PoR", pdf("a bill"), request).status()).isEqualTo(202);
        assertThat(upload(name, "ID", pdf("early"), request).status()).isEqualTo(202);
        ObjectNode answers = answers();
        answers.set("52", JSON.createObjectNode().put("response", name));
        answers.set("53", JSON.createObjectNode().put("response", "old"));
        assertThat(respond(answers).status()).isEqualTo(200);

        await().until(() -> only(mine()).get("files_owed").isEmpty());
        JsonNode shown = review().json();
        assertThat(shown.get("state").stringValue()).isEqualTo("in_review");
        String document =
                shown.get("answers").get(4).get("documents").get(0).get("id").stringValue();
        assertThat(demo.officer
                        .get("/compliance/documents/" + document)
                        .response()
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .matches("[ -~]+")
                .endsWith("filename*=UTF-8''r%C3%A9sum%C3%A9%20%E2%82%AC.pdf");
    }

    @Test
    void a_file_that_is_not_what_is_asked_for_is_refused_before_the_answers_are_complete() {
        user = demo.customer("unverified", "business");
        request = demo.officer
                .post(
                        "/compliance/requests",
                        "{\"customer_guid\":\"" + user
                                + "\",\"trigger\":\"information_request\",\"questionnaire\":\"business\"}")
                .text("guid");
        assertThat(upload("chart.pdf", "PoR", pdf("early, and of the wrong type"), request)
                        .status())
                .isEqualTo(202);
        ObjectNode answers = JSON.createObjectNode();
        answers.set("6", JSON.createObjectNode().put("response", "We trade"));
        answers.set("7", JSON.createObjectNode().put("response", "In all"));
        answers.set("8", JSON.createObjectNode().put("response", "None of these"));
        answers.set("9", JSON.createObjectNode().put("response", "chart"));
        assertThat(respond(answers).status()).isEqualTo(200);
        assertThat(owed()).as("the early one is not what is asked for").containsExactly("chart");

        Answer refused = upload("chart.pdf", "PoR", pdf("of the wrong type"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(owed()).containsExactly("chart");
        assertThat(upload("other.pdf", "PoR", pdf("nobody asks for this")).status())
                .isEqualTo(202);
        assertThat(upload("chart.pdf", "ownership_chart", pdf("a chart")).status())
                .isEqualTo(202);
        assertThat(owed()).isEmpty();

        assertThat(review().status()).isEqualTo(200);
        assertThat(decide("{\"outcome\":\"cancelled\"}").json().get("answers").size())
                .as("of the round in which it was cancelled")
                .isEqualTo(4);
    }

    @Test
    void a_further_round_asks_only_for_what_was_refused_and_what_is_new() {
        anOfficerAsks("frozen");
        assertThat(respond(answers()).status()).isEqualTo(200);
        assertThat(upload("passport.pdf", "ID", pdf("expired"), request).status())
                .isEqualTo(202);
        assertThat(review().status()).isEqualTo(200);

        Answer retried = decide("""
                {"outcome": "retry",
                 "refused": [{"prompt_id": "52", "code": "idDocumentExpired", "text": "The passport has expired"}],
                 "prompts": [{"id": "why", "text": "Why did you send an old one?", "response_type": "free_form"}]}""");
        assertThat(retried.status()).isEqualTo(200);
        String form = only(mine()).get("ddq_id").stringValue();
        assertThat(status()).isEqualTo("REQUESTED");
        JsonNode outcomes = only(mine()).get("outcomes");
        assertThat(outcomes.valueStream()
                        .map(each -> each.get("prompt_id").stringValue() + " "
                                + each.get("outcome").stringValue()))
                .containsExactly("1 accepted", "2 accepted", "3 accepted", "4 accepted", "52 refused");
        assertThat(outcomes.get(4).get("round").intValue()).isEqualTo(1);
        assertThat(outcomes.get(4).get("code").stringValue()).isEqualTo("idDocumentExpired");
        assertThat(outcomes.get(4).get("text").stringValue()).isEqualTo("The passport has expired");
        JsonNode card = demo.partner.get("/questionnaires/" + form).json();
        assertThat(card.get("is_generic").booleanValue()).isFalse();
        assertThat(card.get("outcomes")).isEqualTo(outcomes);
        JsonNode terms = card.get("data").get("questions").get(0).get("terms");
        assertThat(terms.get("required").booleanValue()).isTrue();
        assertThat(texts(terms.get("accepts").get("document_types")))
                .containsExactlyInAnyOrder("identity_document", "passport", "drivers_license");
        assertThat(demo.partner
                        .get("/v1/enterprise/eddq/prompts")
                        .json()
                        .get("data")
                        .valueStream()
                        .filter(prompt -> prompt.get("ddq_id").stringValue().equals(form))
                        .map(prompt -> prompt.get("prompt_id").stringValue()))
                .containsExactly("52", "why");
        ObjectNode again = JSON.createObjectNode();
        again.set("52", JSON.createObjectNode().put("response", "passport"));
        again.set("why", JSON.createObjectNode().put("response", "By mistake"));
        assertThat(respond(again).status()).isEqualTo(200);
        Answer same = upload("passport.pdf", "ID", pdf("expired"), request);
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text("error")).isEqualTo("The same document was not accepted in a former round");
        assertThat(upload("passport.pdf", "ID", pdf("valid"), request).status()).isEqualTo(202);
        assertThat(review().status()).isEqualTo(200);
        Answer failed = decide("""
                {"outcome": "failed", "reason": {"code": "compliance", "text": "We cannot go on"}, "note": "Suspicious"}""");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.json().get("round").intValue()).isEqualTo(2);
        assertThat(failed.json().get("questionnaire").stringValue()).isEqualTo(form);
        assertThat(failed.json().get("answers")).hasSize(2);
        assertThat(status()).isEqualTo("FAILED");
        assertThat(demo.partner.get(REQUESTS).body()).doesNotContain("Suspicious", "compliance");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passport.exe | ID      | application/pdf | 422
            passport.pdf | ID      | image/png       | 422
            passport.png | ID      | image/png       | 422
            a/b.pdf      | ID      | application/pdf | 422
            passport.pdf | Nothing | application/pdf | 400
            """)
    void an_upload_that_is_not_what_it_says_is_refused(String name, String type, String contentType, int status) {
        user = demo.customer("verified", "business");
        Answer answer = send(new MultipartBody()
                .file("files", name, contentType, pdf("passport"))
                .text("user_id", user)
                .text("file_types", "{\"" + name + "\":\"" + type + "\"}"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().propertyNames()).containsExactly("error");
    }

    @Test
    void an_upload_of_more_than_ten_megabytes_is_refused() {
        user = demo.customer("verified", "business");
        Answer answer = upload("passport.pdf", "ID", pdf("0".repeat(10 << 20)), request);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().propertyNames()).containsExactly("error");
    }

    @Test
    void what_is_not_understood_is_told_in_the_shape_of_the_vendor() {
        user = demo.customer("verified", "business");
        assertThat(demo.host.as("nobody").get(REQUESTS).text("error"))
                .isEqualTo("invalid token. check authorization header.");
        assertThat(demo.partner.get(REQUESTS + "?user=" + user).status()).isEqualTo(400);
        assertThat(demo.partner.get(REQUESTS + "?user_id=testing").json().get("data"))
                .isEmpty();
        assertThat(demo.officer.get(REQUESTS).status()).isEqualTo(403);
        assertThat(demo.host.as("demo-other").get(REQUESTS).json().get("data")).isEmpty();
        assertThat(demo.partner
                        .post(RESPONSES, "{\"user_id\":\"testing\",\"prompts\":{}}")
                        .status())
                .isEqualTo(404);
        assertThat(demo.partner
                        .post(RESPONSES, "{\"prompts\":{\"4\":{},\"4\":{}}}")
                        .status())
                .isEqualTo(400);
        assertThat(demo.partner.post(RESPONSES, "{}").text("error"))
                .isEqualTo("Missing parameter. Required: user_id, prompts");
        assertThat(send(new MultipartBody()
                                .text("files", "${FILE_PATH}")
                                .text("user_id", user)
                                .text("file_types", "{}"))
                        .status())
                .as("seed 003 sends a text where it means a file")
                .isEqualTo(400);
        assertThat(demo.partner.post(UPLOAD, "{}").status()).isEqualTo(415);
    }

    private void anOfficerAsks(String standing) {
        user = demo.customer(standing, "individual");
        Answer opened = demo.officer.post(
                "/compliance/requests",
                "{\"customer_guid\":\"" + user
                        + "\",\"trigger\":\"risk_level_change\",\"questionnaire\":\"individual\"}");
        assertThat(opened.status()).isEqualTo(201);
        request = opened.text("guid");
    }

    private Answer mine() {
        return demo.partner.get(REQUESTS + "?user_id=" + user);
    }

    private static ObjectNode answers() {
        ObjectNode answers = JSON.createObjectNode();
        answers.set("1", JSON.createObjectNode().put("response", "Engineer at Analytical Engines"));
        answers.set("2", JSON.createObjectNode().put("response", "I have sold my house"));
        answers.set("3", JSON.createObjectNode().put("response", "Savings").put("optional_free_form", "Since 2010"));
        answers.set("4", JSON.createObjectNode().put("response", "Up to $10,000"));
        answers.set("52", JSON.createObjectNode().put("response", "passport"));
        return answers;
    }

    private static ObjectNode withoutTheSecond() {
        ObjectNode answers = answers();
        answers.remove("2");
        return answers;
    }

    private Answer respond(JsonNode prompts) {
        ObjectNode body = JSON.createObjectNode().put("user_id", user);
        body.set("prompts", prompts);
        return demo.partner.post(RESPONSES, body.toString());
    }

    private Answer upload(String name, String type, byte[] content, String asked) {
        return send(form(name, type, content).text("ddq_id", asked));
    }

    /** To whichever request waits for it. */
    private Answer upload(String name, String type, byte[] content) {
        return send(form(name, type, content));
    }

    private MultipartBody form(String name, String type, byte[] content) {
        return new MultipartBody()
                .file("files", name, "application/pdf", content)
                .text("user_id", user)
                .text("file_types", "{\"" + name + "\":\"" + type + "\"}");
    }

    private List<String> owed() {
        return texts(only(mine()).get("files_owed"));
    }

    private Answer send(MultipartBody body) {
        return demo.partner.post(UPLOAD, MultipartBody.TYPE, body.body());
    }

    private Answer review() {
        return demo.officer.call("POST", "/compliance/requests/" + request + "/review");
    }

    private Answer decide(String body) {
        return demo.officer.post("/compliance/requests/" + request + "/decisions", body);
    }

    private String status() {
        return only(mine()).get("status").stringValue();
    }

    private boolean restricts() {
        return demo.officer
                .get("/compliance/requests/" + request)
                .json()
                .get("restricts")
                .booleanValue();
    }

    private List<String> events() {
        return demo.officer
                .get("/compliance/requests/" + request + "/history")
                .json()
                .get("objects")
                .valueStream()
                .map(each -> each.get("event").stringValue())
                .toList();
    }

    private static List<String> codes(Answer refused) {
        return refused.json()
                .get("violations")
                .valueStream()
                .map(each ->
                        each.get("path").stringValue() + " " + each.get("code").stringValue())
                .toList();
    }

    private static JsonNode only(Answer listing) {
        assertThat(listing.status()).isEqualTo(200);
        assertThat(listing.json().get("data")).hasSize(1);
        return listing.json().get("data").get(0);
    }
}
