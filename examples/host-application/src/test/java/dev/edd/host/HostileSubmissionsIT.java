package dev.edd.host;

import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a careless or hostile caller sends where submissions are made and listed: nothing is recorded, and all is told. */
class HostileSubmissionsIT {
    private static final String TRANSACTION = "5c96bda6-60d9-4d6c-b05f-6ca4bcce79ce";
    private static final String OF_TRANSACTIONS = "/edd?related_resource_type=TRANSACTION";

    private static DemoHost demo;
    private static As other;
    private static String ada = "";
    private static String submission = "";

    @BeforeAll
    static void somethingIsSubmitted() {
        demo = new DemoHost();
        other = demo.host.as("demo-other");
        ada = demo.customer("verified", "individual");
        submission = demo.partner.post("/edd", Seeds.submitTransaction()).text("id");
        assertThat(demo.partner.post("/edd", Seeds.submitTransaction()).status())
                .isEqualTo(201);
    }

    @AfterAll
    static void nothingHasHappenedAndTheHostStops() {
        JsonNode all = demo.partner
                .get("/edd?related_resource_type=CUSTOMER,BUSINESS,ACCOUNT,TRANSACTION")
                .json();
        String log = demo.host.log();
        demo.close();
        assertThat(all.get("edd_reports")).hasSize(2);
        assertThat(log).doesNotContain("Exception", "\tat ", " ERROR ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"a\":}", "[1,]", "nul"})
    void what_is_no_json_is_refused(String body) {
        assertRefused(demo.partner.post("/edd", body), 400, "BAD_REQUEST_BODY");
    }

    @Test
    void what_is_nested_too_deep_is_refused() {
        String body = "{\"income\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertRefused(demo.partner.post("/edd", body), 400, "BAD_REQUEST_BODY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "reason":"STANDARD_SUBMISSION"          | /reason                | more than once
            "income":{"amount":1,"amount":2,"currency":"USD"} | /income/amount | more than once
            "income":{"amount":99999999999999999999999999,"currency":"USD"} | /income/amount | whole_number
            "income":{"amount":100000000001,"currency":"USD"} | /income/amount | 100000000000
            "income":{"amount":1.5,"currency":"USD"} | /income/amount         | whole_number
            "income":{"amount":-1,"currency":"USD"} | /income/amount          | from 0
            "income":{"amount":1e400,"currency":"USD"} | /income/amount       | whole_number
            "income":{"amount":1,"currency":"US"}   | /income/currency        | ISO 4217
            "income":"much"                         | /income                 | object
            "citizenship_countries":["NO","NO"]     | /citizenship_countries/1 | twice
            "citizenship_countries":["XX"]          | /citizenship_countries/0 | ISO 3166-1
            "occupation":"\\ud800"                  | /occupation             | stored
            "occupation":" "                        | /occupation             | blank
            "employment_type":"full_time"           | /employment_type        | CONTRACTOR FULL_TIME
            "residence_type":"castle"               | /residence_type         | offered
            "tenant":"x","creation_time":"2026-01-01T00:00:00Z" | ``          | Field 4,
            "case_id":"12345"                       | /case_id                | case request
            "transaction_purpose":"fun"             | /transaction_purpose    | does not belong
            "creation_time":"2026-01-01T00:00:00Z"  | ``                      | not known
            """)
    void every_field_is_judged_and_named(String field, String path, String why) {
        Answer answer = demo.partner.post(
                "/edd",
                "{\"related_resource_id\":\"" + ada
                        + "\",\"related_resource_type\":\"CUSTOMER\",\"reason\":\"STANDARD_SUBMISSION\"," + field
                        + "}");

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(answer.json().get("invalid").propertyNames()).containsExactly(path);
        assertThat(answer.json().get("invalid").get(path).stringValue()).contains(why);
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        Answer answer = demo.partner.post("/edd", "{\"tenant\":[\"ignored\"],\"additional_questions\":[{}]}");

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(DemoHost.texts(answer.json().get("missing")))
                .containsExactlyInAnyOrder(
                        "/related_resource_id",
                        "/related_resource_type",
                        "/reason",
                        "/additional_questions/0/question",
                        "/additional_questions/0/answer");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER, CUSTOMER_NOT_FOUND", "ACCOUNT, ACCOUNT_NOT_FOUND", "TRANSACTION, TRANSACTION_NOT_FOUND"})
    void what_a_submission_is_about_must_be_there(String type, String code) {
        assertRefused(demo.partner.post("/edd", standard(type, UUID.randomUUID().toString())), 400, code);
    }

    @Test
    void a_person_is_no_business() {
        String body = standard("CUSTOMER", demo.verifiedBusiness());

        assertRefused(demo.partner.post("/edd", body), 400, "CUSTOMER_NOT_FOUND");
    }

    @Test
    void another_customers_request_is_not_cited() {
        Answer opened = demo.officer.post(
                "/compliance/requests",
                "{\"customer_guid\":\"" + demo.verifiedBusiness()
                        + "\",\"trigger\":\"ongoing_monitoring\",\"questionnaire\":\"business\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);

        Answer answer = demo.partner.post(
                "/edd",
                standard("CUSTOMER", ada)
                        .replace(
                                "\"STANDARD_SUBMISSION\"",
                                "\"CASE_REQUEST\",\"case_id\":\"" + opened.text("guid") + "\""));

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(answer.json().get("invalid").propertyNames()).containsExactly("/case_id");
    }

    @Test
    void another_tenant_sees_and_deletes_nothing() {
        assertRefused(other.get("/edd/" + submission), 404, "RESOURCE_NOT_FOUND");
        assertRefused(other.call("DELETE", "/edd/" + submission), 404, "RESOURCE_NOT_FOUND");
        assertRefused(other.post("/edd", Seeds.submitTransaction()), 400, "TRANSACTION_NOT_FOUND");
        assertRefused(other.post("/edd", standard("CUSTOMER", ada)), 400, "CUSTOMER_NOT_FOUND");
        assertRefused(upload(other, submission, 1), 400, "EDD_NOT_FOUND");
        assertThat(other.get(OF_TRANSACTIONS).json().get("edd_reports")).isEmpty();
        assertThat(other.get("/crr?customer_id=" + ada).json().get("risk_scores"))
                .isEmpty();
    }

    @Test
    void an_id_may_be_written_in_capitals() {
        String body = standard("TRANSACTION", TRANSACTION.toUpperCase(Locale.ROOT));
        String mine = demo.partner.post("/edd", body).text("id").toUpperCase(Locale.ROOT);

        Answer found = demo.partner.get("/edd/" + mine);

        assertThat(found.status()).isEqualTo(200);
        assertThat(demo.partner.get("/edd/" + found.text("id")).body()).isEqualTo(found.body());
        assertThat(demo.partner
                        .get(OF_TRANSACTIONS + "&related_resource_id=" + TRANSACTION.toUpperCase(Locale.ROOT)
                                + "&limit=1")
                        .json()
                        .get("edd_reports")
                        .get(0)
                        .get("id"))
                .isEqualTo(found.json().get("id"));
        assertThat(demo.partner.call("DELETE", "/edd/" + mine).status()).isEqualTo(200);
    }

    @Test
    void a_body_of_many_case_ids_is_refused_by_its_size_and_looked_up_nowhere() {
        Answer answer = demo.partner.post(
                "/edd",
                "{\"reason\":\"CASE_REQUEST\"" + ",\"case_id\":\"00000000000000000000000000000001\"".repeat(22_000)
                        + "}");

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(answer.json().get("invalid").propertyNames()).containsExactly("");
        assertThat(answer.json().get("invalid").get("").stringValue()).contains("100 fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "..%2f", "00000000-0000-0000-0000-000000000000", "'; drop table edd_submission"})
    void the_name_of_nothing_finds_nothing(String id) {
        String path = "/edd/" + id.replace(" ", "%20").replace("'", "%27");

        assertThat(demo.partner.get(path).status()).isIn(400, 404);
        assertThat(demo.partner.call("DELETE", path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/edd, related_resource_type",
        "/edd?related_resource_type=, related_resource_type",
        "/edd?related_resource_type=PERSON, related_resource_type",
        "/edd?related_resource_type=CUSTOMER&limit=0, limit",
        "/edd?related_resource_type=CUSTOMER&limit=-1, limit",
        "/edd?related_resource_type=CUSTOMER&limit=abc, limit",
        "/edd?related_resource_type=CUSTOMER&limit=, limit",
        "/edd?related_resource_type=CUSTOMER&limit=1&limit=2, limit",
        "/edd?related_resource_type=CUSTOMER&related_resource_id=5, related_resource_id",
        "/edd?related_resource_type=CUSTOMER&page_token=abc, page_token",
        "/edd?related_resource_type=CUSTOMER&pagetoken=abc, query",
        "/crr?limit=0, limit",
        "/crr?customer_id=5, customer_id",
        "/crr?include_history=maybe, include_history",
        "/crr?include_history=true, include_history"
    })
    void a_query_that_is_wrong_is_refused_by_name(String path, String parameter) {
        Answer answer = demo.partner.get(path);

        assertRefused(answer, 400, "BAD_QUERY_PARAMETER");
        JsonNode named = answer.json().has("missing")
                ? answer.json().get("missing").get(0)
                : answer.json().get("invalid");
        assertThat(named.toString()).contains(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100000000000000000000", "0100"})
    void a_limit_that_is_too_great_is_the_greatest(String limit) {
        Answer answer = demo.partner.get(OF_TRANSACTIONS + "&limit=" + limit);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("edd_reports")).hasSize(2);
    }

    @Test
    void a_page_token_is_good_for_its_own_listing_only() {
        String token = demo.partner.get(OF_TRANSACTIONS + "&limit=1").text("next_page_token");

        assertThat(demo.partner.get(OF_TRANSACTIONS + "&page_token=" + token).status())
                .isEqualTo(200);
        List.of(
                        "/edd?related_resource_type=ACCOUNT&page_token=" + token,
                        OF_TRANSACTIONS + "&related_resource_id=" + TRANSACTION + "&page_token=" + token,
                        "/crr?page_token=" + token,
                        "/crr?include_history=true&customer_id=" + ada + "&page_token=" + token)
                .forEach(path -> assertRefused(demo.partner.get(path), 400, "BAD_QUERY_PARAMETER"));
    }

    @Test
    void an_upload_of_more_than_32_megabytes_is_refused() {
        assertRefused(upload(demo.partner, submission, 33 << 20), 413, "PAYLOAD_TOO_LARGE");
        assertThat(demo.officer
                        .get("/compliance/submissions/" + submission)
                        .json()
                        .get("documents"))
                .isEmpty();
    }

    @Test
    void the_other_uploads_take_no_more_than_before() {
        Answer answer = demo.partner.post(
                "/persons/" + ada + "/documents",
                MultipartBody.TYPE,
                new MultipartBody()
                        .text("category", "poa")
                        .file("file", "a.pdf", "application/pdf", pdf("x".repeat(11 << 20)))
                        .body());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("message_code")).isEqualTo("payload_too_large");
    }

    @Test
    void all_that_is_wrong_with_an_upload_is_told_at_once() {
        Answer answer = demo.partner.post(
                "/documents",
                MultipartBody.TYPE,
                new MultipartBody()
                        .text("related_resource_id", "5")
                        .text("related_resource_type", "CUSTOMER")
                        .text("type", "SELFIE")
                        .body());

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(DemoHost.texts(answer.json().get("missing"))).containsExactly("/file");
        assertThat(answer.json().get("invalid").propertyNames())
                .containsExactlyInAnyOrder("/related_resource_id", "/related_resource_type", "/type");
    }

    @Test
    void what_must_be_encrypted_is_not_sent_otherwise() {
        Answer answer = demo.partner.post(
                "/documents",
                MultipartBody.TYPE,
                SubmissionStoryIT.document(submission)
                        .text("encryption", "NOT_REQUIRED")
                        .file("file", "a.pdf", "application/pdf", pdf("a"))
                        .body());

        assertRefused(answer, 400, "BAD_REQUEST_BODY");
        assertThat(answer.json().get("invalid").propertyNames()).containsExactly("/encryption");
    }

    @Test
    void bodies_of_other_types_are_refused() {
        assertRefused(
                demo.partner.post("/edd", "text/plain", BodyPublishers.ofString(Seeds.submitTransaction())),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        assertRefused(demo.partner.post("/documents", "{}"), 415, "UNSUPPORTED_MEDIA_TYPE");
        assertRefused(demo.partner.call("PUT", "/edd/" + submission), 405, "METHOD_NOT_ALLOWED");
        assertRefused(demo.partner.call("PATCH", "/edd"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void officers_submit_nothing_and_strangers_see_nothing() {
        assertRefused(demo.officer.post("/edd", Seeds.submitTransaction()), 403, "FORBIDDEN");
        assertRefused(demo.officer.get(OF_TRANSACTIONS), 403, "FORBIDDEN");
        assertRefused(demo.host.as("nobody").get("/crr"), 401, "UNAUTHENTICATED");
        assertThat(demo.officer.get("/crr").status()).isEqualTo(200);
        assertThat(demo.partner.get("/compliance/export/customers").status()).isEqualTo(403);
        assertThat(demo.partner.get("/compliance/submissions/" + submission).status())
                .isEqualTo(403);
    }

    private static Answer upload(As who, String to, int size) {
        return who.post(
                "/documents",
                MultipartBody.TYPE,
                SubmissionStoryIT.document(to)
                        .file("file", "a.pdf", "application/pdf", pdf("x".repeat(size)))
                        .body());
    }

    private static String standard(String type, String id) {
        return "{\"related_resource_id\":\"" + id + "\",\"related_resource_type\":\"" + type
                + "\",\"reason\":\"STANDARD_SUBMISSION\"}";
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().propertyNames()).contains("type", "title", "status", "detail", "code");
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
