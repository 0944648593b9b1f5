package dev.edd.host;

import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a careless or hostile caller sends where EDD requests and onboardings are answered and decided: nothing is recorded. */
class HostileFormsIT {
    private static final String REQUESTS = "/v1/enterprise/eddq/requests";
    private static final String RESPONSES = "/v1/enterprise/eddq/responses";
    private static final String UPLOAD = "/v1/enterprise/ddq/upload";
    private static final String DECISIONS = "/compliance/requests/{request}/decisions";
    private static final String RATING = "/compliance/persons/{person}/rating";
    private static final String NOBODY = "0".repeat(32);

    private static DemoHost demo;
    private static String person = "";
    private static String request = "";

    @BeforeAll
    static void anOfficerHasAsked() {
        demo = new DemoHost();
        person = demo.customer("verified", "individual");
        Answer opened = demo.officer.post(
                "/compliance/requests",
                "{\"customer_guid\":\"" + person
                        + "\",\"trigger\":\"risk_level_change\",\"questionnaire\":\"individual\"}");
        assertThat(opened.status()).isEqualTo(201);
        request = opened.text("guid");
    }

    @AfterAll
    static void nothingHasHappenedAndTheHostStops() {
        Answer mine = demo.partner.get(REQUESTS + "?user_id=" + person);
        Answer history = demo.officer.get("/compliance/requests/" + request + "/history");
        String log = demo.host.log();
        demo.close();
        assertThat(mine.json().get("data")).hasSize(1);
        assertThat(mine.json().get("data").get(0).get("status").stringValue()).isEqualTo("REQUESTED");
        assertThat(history.json().get("objects")).hasSize(1);
        assertThat(log).doesNotContain("Exception", "\tat ", " ERROR ");
    }

    static Stream<Arguments> bodiesThatAreNone() {
        List<String> paths = List.of(
                RESPONSES,
                "/persons/{person}/entitlement_triggers",
                "/persons/{person}/questionnaires/onboarding_edd.1/response",
                "/compliance/requests",
                DECISIONS,
                RATING);
        List<String> bodies = List.of(
                "",
                "{",
                "null",
                "[]",
                "5",
                "\"text\"",
                "{}",
                "{}{}",
                "{\"user_id\":1,\"user_id\":1}",
                "{\"deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                "{\"deep\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}",
                "{\"big\":" + "9".repeat(5_000) + "}");
        return paths.stream().flatMap(path -> bodies.stream().map(body -> Arguments.of(path, body)));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreNone")
    void a_body_that_means_nothing_is_refused(String path, String body) {
        assertRefused(caller(path).post(at(path), body), 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"user_id":null,"prompts":{}}                                            | 400
            {"user_id":5,"prompts":{}}                                               | 400
            {"user_id":"{person}","prompts":null}                                    | 400
            {"user_id":"{person}","prompts":[]}                                      | 400
            {"user_id":"{person}","prompts":"1"}                                     | 400
            {"user_id":"{person}","prompts":{},"ddq_id":5}                           | 400
            {"user_id":"{person}","prompts":{},"ddq_id":"individual.1"}              | 404
            {"user_id":"{person}","prompts":{"1":{"response":"a","optional_free_form":5}}} | 400
            {"user_id":"{person}","prompts":{}}                                      | 422
            {"user_id":"{person}","prompts":{"1":null}}                              | 422
            {"user_id":"{person}","prompts":{"1":[]}}                                | 422
            {"user_id":"{person}","prompts":{"1":"a"}}                               | 422
            {"user_id":"{person}","prompts":{"1":{"response":null}}}                 | 422
            {"user_id":"{person}","prompts":{"1":{"response":{"amount":{}}}}}        | 422
            {"user_id":"{person}","prompts":{"1":{"response":[null]}}}               | 422
            {"user_id":"{person}","prompts":{"1":{"response":1e400}}}                | 422
            {"user_id":"{person}","prompts":{"3":{"response":["Salary"]}}}           | 422
            {"user_id":"{person}","prompts":{"52":{"response":[null]}}}              | 422
            {"user_id":"{person}","prompts":{"52":{"response":["a","a"]}}}           | 422
            {"user_id":"{person}","prompts":{"\\u0000":{"response":"a"}}}            | 422
            """)
    void answers_that_are_none_are_refused(String body, int status) {
        assertRefused(demo.partner.post(RESPONSES, at(body)), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /persons/{person}/entitlement_triggers | {"entitlement_id":null}                   | 400
            /persons/{person}/entitlement_triggers | {"entitlement_id":["onboarding"]}         | 400
            /persons/{person}/entitlement_triggers | {"entitlement_id":"payments"}             | 422
            /persons/{person}/questionnaires/onboarding_edd.1/response | {"answers":null}      | 400
            /persons/{person}/questionnaires/onboarding_edd.1/response | {"answers":{}}        | 400
            /persons/{person}/questionnaires/onboarding_edd.1/response | {"answers":[null]}    | 400
            /persons/{person}/questionnaires/onboarding_edd.1/response | {"answers":[]}        | 409
            /persons/{person}/questionnaires/individual.1/response | {"answers":[{}]}          | 400
            /persons/{person}/questionnaires/individual.1/response | {"answers":[{"question_id":"1","answer_text":5}]} | 400
            /persons/{person}/questionnaires/individual.1/response | {"answers":[{"question_id":"1","answer_document_ids":[1]}]} | 400
            /persons/{person}/questionnaires/individual.1/response | {"answers":[{"question_id":"1"}]} | 422
            """)
    void what_a_person_cannot_have_said_is_refused(String path, String body, int status) {
        assertRefused(demo.partner.post(at(path), body), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"customer_guid":5,"trigger":"periodic_review","questionnaire":"individual"}            | 400
            {"customer_guid":"{person}","trigger":null,"questionnaire":"individual"}                | 400
            {"customer_guid":"{person}","trigger":["periodic_review"],"questionnaire":"individual"} | 400
            {"customer_guid":"{person}","trigger":"whim","questionnaire":"individual"}              | 400
            {"customer_guid":"{person}","trigger":"periodic_review","questionnaire":{}}             | 400
            {"customer_guid":"{person}","trigger":"periodic_review","questionnaire":"nobody.1"}     | 404
            {"customer_guid":"testing","trigger":"periodic_review","questionnaire":"individual"}    | 404
            {"customer_guid":"{person}","trigger":"periodic_review","questionnaire":"individual.1"} | 409
            """)
    void what_cannot_be_asked_is_refused(String body, int status) {
        assertRefused(demo.officer.post("/compliance/requests", at(body)), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"outcome":null}                                                       | 400
            {"outcome":["accepted"]}                                               | 400
            {"outcome":"perhaps"}                                                  | 400
            {"outcome":"accepted","note":5}                                        | 400
            {"outcome":"accepted","note":" "}                                      | 400
            {"outcome":"failed"}                                                   | 400
            {"outcome":"failed","reason":"because","note":"a"}                     | 400
            {"outcome":"failed","reason":{},"note":"a"}                            | 400
            {"outcome":"failed","reason":{"code":"a b","text":"c"},"note":"a"}     | 400
            {"outcome":"failed","reason":{"code":"a","text":"c"}}                  | 400
            {"outcome":"retry","refused":{}}                                       | 400
            {"outcome":"retry","refused":[null]}                                   | 400
            {"outcome":"retry","refused":[{"prompt_id":1,"code":"a","text":"b"}]}  | 400
            {"outcome":"retry","refused":[{"prompt_id":"1","code":"a","text":""}]} | 400
            {"outcome":"retry","prompts":[5]}                                      | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b"}]}                  | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b","response_type":"essay"}]} | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b","response_type":"yes_no","required":"yes"}]} | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b","response_type":"single_select","options":[null]}]} | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b","response_type":"single_select","options":"c"}]} | 400
            {"outcome":"retry","prompts":[{"id":"a","text":"b","response_type":"file_upload","document_types":["pasport"]}]} | 400
            """)
    void a_decision_that_means_nothing_is_refused_and_not_noted(String body, int status) {
        assertRefused(demo.officer.post(at(DECISIONS), body), status);

        assertThat(demo.officer.get(at(DECISIONS)).json().get("objects")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rating\":null}",
                "{\"rating\":[\"high\"]}",
                "{\"rating\":{\"high\":1}}",
                "{\"rating\":3}",
                "{\"rating\":\"highest\"}"
            })
    void a_rating_that_is_none_is_refused(String body) {
        assertRefused(demo.officer.post(at(RATING), body), 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a.pdf":null}               | 422
            {}                           | 422
            {"b.pdf":"ID"}               | 422
            {"a.pdf":"ID","b.pdf":"ID"}  | 422
            {"a.pdf":5}                  | 400
            {"a.pdf":["ID"]}             | 400
            {"a.pdf":{"type":"ID"}}      | 400
            {"a.pdf":""}                 | 400
            {"a.pdf":"pasport"}          | 400
            {"a.pdf":"id"}               | 400
            {"a.pdf":"ID","a.pdf":"ID"}  | 400
            {"a.pdf":"ID"}{}             | 400
            ["a.pdf"]                    | 400
            null                         | 400
            a.pdf                        | 400
            """)
    void file_types_that_name_no_types_are_refused(String types, int status) {
        assertRefused(upload(types), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void file_types_that_are_too_deep_are_refused(String open) {
        assertRefused(upload(open.repeat(10_000)), 400);
    }

    static Stream<Arguments> uploadsThatAreNone() {
        String document = "/persons/{person}/documents";
        MultipartBody manyParts = new MultipartBody();
        for (int part = 0; part < 60; part++) {
            manyParts.text("part" + part, "x");
        }
        return Stream.of(
                Arguments.of(UPLOAD, new MultipartBody()),
                Arguments.of(UPLOAD, files().text("user_id", person)),
                Arguments.of(
                        UPLOAD,
                        new MultipartBody()
                                .text("files", "${FILE_PATH}")
                                .text("user_id", person)
                                .text("file_types", "{}")),
                Arguments.of(
                        UPLOAD,
                        files().text("files", "a").text("user_id", person).text("file_types", "{\"a.pdf\":\"ID\"}")),
                Arguments.of(
                        UPLOAD,
                        files().text("user_id", person)
                                .text("user_id", person)
                                .text("file_types", "{\"a.pdf\":\"ID\"}")),
                Arguments.of(
                        UPLOAD,
                        files().text("user_id", person)
                                .text("file_types", "{\"a.pdf\":\"ID\"}")
                                .text("file_types", "{\"a.pdf\":\"ID\"}")),
                Arguments.of(UPLOAD, manyParts),
                Arguments.of(document, new MultipartBody()),
                Arguments.of(document, manyParts),
                Arguments.of(
                        document, new MultipartBody().text("category", "poa").text("file", "${FILE_PATH}")),
                Arguments.of(
                        document,
                        new MultipartBody()
                                .text("category", "poa")
                                .text("category", "sof")
                                .file("file", "a.pdf", "application/pdf", pdf("a"))),
                Arguments.of(
                        document,
                        new MultipartBody()
                                .text("category", "poa")
                                .file("file", "a.pdf", "application/pdf", pdf("a"))
                                .file("file", "b.pdf", "application/pdf", pdf("b"))),
                Arguments.of(
                        document,
                        new MultipartBody().text("category", "por").file("file", "a.pdf", "application/pdf", pdf("a"))),
                Arguments.of(
                        document,
                        new MultipartBody()
                                .text("category", "poa")
                                .text("orientation", "upside down")
                                .file("file", "a.pdf", "application/pdf", pdf("a"))));
    }

    @ParameterizedTest
    @MethodSource("uploadsThatAreNone")
    void an_upload_that_is_put_together_wrongly_is_refused(String path, MultipartBody body) {
        assertRefused(demo.partner.post(at(path), MultipartBody.TYPE, body.body()), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, "/persons/{person}/documents"})
    void an_upload_that_cannot_be_taken_apart_is_refused(String path) {
        assertRefused(demo.partner.post(at(path), "multipart/form-data", files().body()), 400);
        assertRefused(demo.partner.post(at(path), "multipart/form-data; boundary=other", files().body()), 400);
        assertRefused(demo.partner.post(at(path), MultipartBody.TYPE, BodyPublishers.noBody()), 400);
        assertRefused(demo.partner.post(at(path), "application/json", BodyPublishers.ofString("{}")), 415);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /compliance/requests/{id}/review",
        "GET, /compliance/requests/{id}",
        "GET, /compliance/requests/{id}/decisions",
        "GET, /compliance/requests/{id}/history",
        "GET, /compliance/persons/{id}/decisions",
        "GET, /compliance/documents/{id}"
    })
    void officers_find_nothing_under_an_id_of_nobody(String method, String path) {
        Stream.of(NOBODY, "testing", "%27;--", "..").forEach(id -> {
            String known = path.replace("{id}", id);
            assertRefused(demo.officer.call(method, known), 404);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /compliance/queue",
        "POST, /compliance/requests",
        "GET, /compliance/requests/{request}",
        "POST, /compliance/requests/{request}/review",
        "POST, /compliance/requests/{request}/decisions",
        "GET, /compliance/requests/{request}/decisions",
        "GET, /compliance/requests/{request}/history",
        "POST, /compliance/persons/{person}/rating",
        "GET, /compliance/persons/{person}/decisions",
        "GET, /compliance/documents/{request}"
    })
    void a_partner_does_not_decide(String method, String path) {
        assertRefused(method.equals("GET") ? demo.partner.get(at(path)) : demo.partner.post(at(path), "{}"), 403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/enterprise/eddq/requests",
        "GET, /v1/enterprise/eddq/prompts",
        "POST, /v1/enterprise/eddq/responses",
        "POST, /persons/{person}/entitlement_triggers",
        "GET, /questionnaires/individual",
        "POST, /persons/{person}/questionnaires/individual.1/response"
    })
    void an_officer_does_not_answer(String method, String path) {
        assertRefused(method.equals("GET") ? demo.officer.get(at(path)) : demo.officer.post(at(path), "{}"), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, "/persons/{person}/documents"})
    void an_officer_does_not_upload(String path) {
        assertRefused(demo.officer.post(at(path), MultipartBody.TYPE, files().body()), 403);
    }

    @ParameterizedTest
    @CsvSource({
        "/questionnaires/nobody, 404",
        "/questionnaires/individual.2, 404",
        "/questionnaires/further-00000000000000000000000000000000.2, 404",
        "/questionnaires/%00, 400",
        "/v1/enterprise/eddq/prompts?account_type=alien, 400",
        "/v1/enterprise/eddq/prompts?type=individual, 400",
        "/v1/enterprise/eddq/requests?user_id=, 400",
        "/v1/enterprise/eddq/requests?user_id=a&user_id=b, 400"
    })
    void what_a_partner_asks_for_is_not_there(String path, int status) {
        assertRefused(demo.partner.get(path), status);
    }

    @Test
    void nobody_is_a_person() {
        assertRefused(
                demo.partner.post("/persons/testing/entitlement_triggers", "{\"entitlement_id\":\"onboarding\"}"), 404);
        assertRefused(
                demo.partner.post(
                        "/persons/" + NOBODY + "/documents",
                        MultipartBody.TYPE,
                        new MultipartBody()
                                .text("category", "poa")
                                .file("file", "a.pdf", "application/pdf", pdf("a"))
                                .body()),
                404);
        assertRefused(demo.officer.post("/compliance/persons/testing/rating", "{\"rating\":\"high\"}"), 404);
        assertRefused(demo.officer.post(at(RATING), "{\"rating\":\"high\"}"), 404);
    }

    private static MultipartBody files() {
        return new MultipartBody().file("files", "a.pdf", "application/pdf", pdf("a"));
    }

    private static Answer upload(String types) {
        return demo.partner.post(
                UPLOAD,
                MultipartBody.TYPE,
                files().text("user_id", person).text("file_types", types).body());
    }

    private static As caller(String path) {
        return path.startsWith("/compliance") ? demo.officer : demo.partner;
    }

    private static String at(String text) {
        return text.replace("{person}", person).replace("{request}", request);
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode body = answer.json();
        boolean isSentence = body.has("error");
        assertThat(body.propertyNames())
                .containsAll(isSentence ? List.of("error") : List.of("status", "error_message", "message_code"))
                .isSubsetOf("error", "status", "error_message", "message_code", "violations");
    }
}
