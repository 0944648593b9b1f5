package dev.edd.host;

import static dev.edd.host.MultipartBody.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seed 002: EDD submissions with the very bodies of its page, against the packaged jar with the demo's data. */
class SubmissionStoryIT {
    private static final String BUSINESS = "c10ec16e-9d92-49af-892d-0c3627e0926e";
    private static final JsonMapper JSON = new JsonMapper();

    private static DemoHost demo;
    private static String ada = "";

    @BeforeAll
    static void aHostWithTheDemosData() {
        demo = new DemoHost();
        ada = hyphened(demo.customer("verified", "individual"));
    }

    @AfterAll
    static void stopTheHost() {
        demo.close();
    }

    @Test
    void the_customers_body_is_accepted_as_it_stands() {
        assertEchoed(Seeds.submitCustomer(ada));
    }

    @Test
    void the_accounts_body_is_accepted_as_it_stands() {
        assertEchoed(Seeds.submitAccount());
    }

    @Test
    void the_transactions_body_is_accepted_as_it_stands() {
        assertEchoed(Seeds.submitTransaction());
    }

    @Test
    void the_businesses_body_lacks_one_declaration() {
        Answer answer = demo.partner.post("/edd", Seeds.submitBusiness());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().propertyNames())
                .containsExactly("type", "title", "status", "detail", "code", "missing");
        assertThat(answer.text("type")).endsWith("/bad-request-body");
        assertThat(answer.text("code")).isEqualTo("BAD_REQUEST_BODY");
        assertThat(DemoHost.texts(answer.json().get("missing")))
                .containsExactly("/specific_involvement/third_party_processor");
        assertThat(reports("BUSINESS", BUSINESS)).isEmpty();
    }

    @Test
    void the_businesses_body_is_accepted_under_the_lenient_policy() {
        try (DemoHost lenient =
                new DemoHost(RunningHost.start("--spring.profiles.active=demo", "--edd.submissions.policy=lenient"))) {
            Answer answer = lenient.partner.post("/edd", Seeds.submitBusiness());

            assertThat(answer.status()).isEqualTo(201);
            ObjectNode sent = (ObjectNode) JSON.readTree(Seeds.submitBusiness());
            ObjectNode involvement = (ObjectNode) sent.get("specific_involvement");
            involvement.set("ngo_or_nonprofit", involvement.remove("ngo_or_non_profit"));
            assertThat(asSent(answer.json())).isEqualTo(sent);
        }
    }

    @Test
    void a_platform_enters_its_accounts_and_their_submissions_form_a_history() {
        String account = UUID.randomUUID().toString();
        String body = Seeds.submitAccount().replace(BUSINESS, account);
        Answer unknown = demo.partner.post("/edd", body);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("code")).isEqualTo("ACCOUNT_NOT_FOUND");
        enter("ACCOUNT", account);

        String first = demo.partner.post("/edd", body).text("id");
        String second = demo.partner.post("/edd", body).text("id");

        assertThat(reports("ACCOUNT", account)).containsExactly(second, first);
        Answer page = demo.partner.get(
                "/edd?limit=1&related_resource_type=ACCOUNT,TRANSACTION&related_resource_id=" + account);
        assertThat(ids(page)).containsExactly(second);
        Answer next = demo.partner.get("/edd?limit=1&related_resource_type=ACCOUNT,TRANSACTION&related_resource_id="
                + account + "&page_token=" + page.text("next_page_token"));
        assertThat(ids(next)).containsExactly(first);
        assertThat(next.json().has("next_page_token")).isFalse();
    }

    @Test
    void what_is_deleted_is_kept_and_counts_no_longer() {
        String account = UUID.randomUUID().toString();
        enter("ACCOUNT", account);
        String id = demo.partner
                .post("/edd", Seeds.submitAccount().replace(BUSINESS, account))
                .text("id");

        Answer deleted = demo.partner.call("DELETE", "/edd/" + id);

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.json()).isEqualTo(JSON.readTree("{\"id\":\"" + id + "\",\"resource\":\"EDD\"}"));
        assertThat(reports("ACCOUNT", account)).isEmpty();
        Answer found = demo.partner.get("/edd/" + id);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().get("deletion_time").isString()).isTrue();
        assertThat(demo.partner.call("DELETE", "/edd/" + id).body()).isEqualTo(deleted.body());
        assertThat(demo.partner.get("/edd/" + id).body()).isEqualTo(found.body());
    }

    @Test
    void an_officer_finds_what_was_submitted_about_a_customer_page_by_page() {
        String account = UUID.randomUUID().toString();
        enter("ACCOUNT", account);
        String body = Seeds.submitAccount().replace(BUSINESS, account);
        String first = demo.partner.post("/edd", body).text("id");
        String second = demo.partner.post("/edd", body).text("id");
        demo.partner.call("DELETE", "/edd/" + second);
        String listing = "/compliance/submissions?customer_guid=" + ada + "&per_page=1";

        JsonNode page = demo.officer.get(listing).json();
        JsonNode next = demo.officer
                .get(listing + "&cursor=" + page.get("next_cursor").stringValue())
                .json();

        assertThat(page.get("objects")).hasSize(1);
        JsonNode newest = page.get("objects").get(0).get("submission");
        assertThat(newest.get("id").stringValue()).isEqualTo(second);
        assertThat(newest.get("deletion_time").isString()).isTrue();
        assertThat(next.get("objects").get(0))
                .isEqualTo(demo.officer.get("/compliance/submissions/" + first).json());
        assertThat(demo.officer
                        .get("/compliance/submissions?customer_guid=" + demo.verifiedBusiness())
                        .json()
                        .get("objects"))
                .isEmpty();
        assertThat(demo.officer
                        .get("/compliance/submissions?request_guid=nobody")
                        .json()
                        .get("objects"))
                .isEmpty();
        assertThat(demo.officer.get("/compliance/submissions?owner=5").status()).isEqualTo(400);
        assertThat(demo.officer
                        .get("/compliance/submissions/" + UUID.randomUUID() + "/history")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_document_of_more_than_ten_megabytes_is_attached() {
        String id = demo.partner.post("/edd", Seeds.submitCustomer(ada)).text("id");
        byte[] large = pdf("x".repeat(20_000_000));

        Answer attached = demo.partner.post(
                "/documents",
                MultipartBody.TYPE,
                document(id)
                        .file("file", "income.pdf", "application/pdf", large)
                        .body());

        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
        assertThat(attached.text("related_resource_id")).isEqualTo(id);
        assertThat(attached.text("type")).isEqualTo("INCOME_DOCUMENTATION");
        assertThat(attached.text("encryption")).isEqualTo("REQUIRED");
        assertThat(attached.text("file_name")).isEqualTo("income.pdf");
        assertThat(attached.text("description")).isEqualTo("Last year's");
        JsonNode seen = demo.officer.get("/compliance/submissions/" + id).json();
        assertThat(seen.get("customer_guid").stringValue()).isEqualTo(ada.replace("-", ""));
        assertThat(seen.get("documents").get(0).get("id").stringValue()).isEqualTo(attached.text("id"));
        assertThat(seen.get("documents").get(0).get("size").intValue()).isEqualTo(large.length);
        assertThat(demo.officer
                        .get("/compliance/documents/" + attached.text("id"))
                        .body())
                .hasSize(large.length);
    }

    @Test
    void nothing_is_attached_to_what_is_deleted() {
        String id = demo.partner.post("/edd", Seeds.submitCustomer(ada)).text("id");
        assertThat(demo.partner.call("DELETE", "/edd/" + id).status()).isEqualTo(200);

        Answer refused = demo.partner.post(
                "/documents",
                MultipartBody.TYPE,
                document(id)
                        .file("file", "income.pdf", "application/pdf", pdf("income"))
                        .body());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("NOT_ALLOWED");
    }

    static MultipartBody document(String submission) {
        return new MultipartBody()
                .text("related_resource_id", submission)
                .text("related_resource_type", "EDD")
                .text("type", "INCOME_DOCUMENTATION")
                .text("description", "Last year's");
    }

    private static void assertEchoed(String body) {
        Answer answer = demo.partner.post("/edd", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().get("deletion_time").isNull()).isTrue();
        assertThat(asSent(answer.json())).isEqualTo(JSON.readTree(body));
        assertThat(demo.partner.get("/edd/" + answer.text("id")).json()).isEqualTo(answer.json());
    }

    private static JsonNode asSent(JsonNode answer) {
        return ((ObjectNode) answer).deepCopy().remove(List.of("id", "creation_time", "deletion_time"));
    }

    private static void enter(String type, String id) {
        assertThat(demo.partner
                        .post(
                                "/demo/resources",
                                "{\"type\":\"" + type + "\",\"id\":\"" + id + "\",\"customer_guid\":\"" + ada + "\"}")
                        .status())
                .isEqualTo(201);
    }

    private static List<String> reports(String type, String resource) {
        return ids(demo.partner.get("/edd?related_resource_type=" + type + "&related_resource_id=" + resource));
    }

    private static List<String> ids(Answer listing) {
        assertThat(listing.status()).as(listing.body()).isEqualTo(200);
        return listing.json()
                .get("edd_reports")
                .valueStream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    private static String hyphened(String guid) {
        return guid.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
