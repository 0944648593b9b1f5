package dev.edd.host;

import static dev.edd.host.DemoHost.VERIFICATIONS;
import static dev.edd.host.DemoHost.decisions;
import static dev.edd.host.DemoHost.guids;
import static dev.edd.host.DemoHost.history;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Two tenants on one host, each with a partner and an officer: neither sees anything of the other's. */
class TenantsIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static DemoHost ours;
    private static As otherPartner;
    private static As otherOfficer;
    private static String customer;
    private static String counterparty;
    private static String waiting;
    private static String reviewing;
    private static String asked = "";
    private static String request = "";
    private static String document = "";

    @BeforeAll
    static void aCaseWaitsForOurCustomerAndOneForOurOfficer() {
        ours = new DemoHost(RunningHost.start(Stream.of(
                        Stream.of("--spring.profiles.active=demo"),
                        RunningHost.key(0, "demo-partner", "demo", "partner"),
                        RunningHost.key(1, "demo-officer", "demo", "officer"),
                        RunningHost.key(2, "demo-other", "other", "partner"),
                        RunningHost.key(3, "other-officer", "other", "officer"))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new)));
        otherPartner = ours.host.as("demo-other");
        otherOfficer = ours.host.as("other-officer");
        customer = ours.customer("verified", "individual");
        waiting = ours.partner.post(VERIFICATIONS, Seeds.createEdd(customer)).text("guid");
        counterparty = ours.counterparty("individual", "Somebody Review");
        reviewing = ours.check(counterparty);
        ours.awaitState(waiting, "waiting");
        ours.awaitState(reviewing, "reviewing");
        ourCustomerIsAskedASecondTime();
    }

    private static void ourCustomerIsAskedASecondTime() {
        asked = ours.customer("unverified", "individual");
        request = ours.officer
                .post(
                        "/compliance/requests",
                        "{\"customer_guid\":\"" + asked
                                + "\",\"trigger\":\"periodic_review\",\"questionnaire\":\"individual\"}")
                .text("guid");
        assertThat(ours.partner
                        .post("/v1/enterprise/eddq/responses", responses(asked))
                        .status())
                .isEqualTo(200);
        assertThat(ours.partner
                        .post("/v1/enterprise/ddq/upload", MultipartBody.TYPE, passport(asked))
                        .status())
                .isEqualTo(202);
        assertThat(ours.officer
                        .call("POST", "/compliance/requests/" + request + "/review")
                        .status())
                .isEqualTo(200);
        Answer again = ours.officer.post("/compliance/requests/" + request + "/decisions", """
                {"outcome": "retry", "refused": [{"prompt_id": "52", "code": "expired", "text": "It has expired"}]}""");
        assertThat(again.status()).isEqualTo(200);
        document = again.json()
                .get("rounds")
                .get(0)
                .get("answers")
                .get(4)
                .get("documents")
                .get(0)
                .get("id")
                .stringValue();
    }

    private static String responses(String user) {
        return """
                {"user_id": "%s", "prompts": {"1": {"response": "Engineer"}, "2": {"response": "I sold my house"},
                 "3": {"response": "Savings"}, "4": {"response": "Up to $10,000"}, "52": {"response": "passport"}}}""".formatted(user);
    }

    private static BodyPublisher passport(String user) {
        return new MultipartBody()
                .file("files", "passport.pdf", "application/pdf", MultipartBody.pdf("passport"))
                .text("user_id", user)
                .text("file_types", "{\"passport.pdf\":\"ID\"}")
                .body();
    }

    @AfterAll
    static void stopTheHost() {
        ours.close();
    }

    @Test
    void a_case_is_hidden_from_another_tenants_partner() {
        assertThat(ours.partner.get(VERIFICATIONS + "/" + waiting).status()).isEqualTo(200);

        assertNotFound(otherPartner.get(VERIFICATIONS + "/" + waiting));
    }

    @Test
    void no_filter_of_another_tenant_finds_a_case() {
        Stream.of(
                        "?guid=" + waiting,
                        "?customer_guid=" + customer,
                        "?counterparty_guid=" + counterparty,
                        "?guid=" + waiting + "," + reviewing + "&state=waiting,reviewing")
                .forEach(filter -> {
                    assertThat(total(ours.partner.get(VERIFICATIONS + filter)))
                            .as(filter)
                            .isPositive();
                    assertThat(total(otherPartner.get(VERIFICATIONS + filter)))
                            .as(filter)
                            .isZero();
                });
        assertThat(total(otherPartner.get(VERIFICATIONS))).isZero();
    }

    @Test
    void nobody_of_another_tenant_answers_an_inquiry() {
        String answers = "/demo/verifications/" + waiting + "/answers";

        assertNotFound(otherPartner.call("POST", answers));
        assertNotFound(otherOfficer.call("POST", answers));

        assertThat(ours.partner.get(VERIFICATIONS + "/" + waiting).text("state"))
                .isEqualTo("waiting");
    }

    @Test
    void customers_and_counterparties_are_nobody_to_another_tenant() {
        assertNotFound(otherPartner.get("/api/customers/" + customer));
        assertNotFound(otherPartner.get("/api/counterparties/" + counterparty));
        assertNotFound(otherPartner.post(VERIFICATIONS, Seeds.createEdd(customer)));
        assertThat(total(otherPartner.get("/api/customers?guid=" + customer))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\":\"passed\"}",
                "{\"outcome\":\"failed\",\"failure_codes\":[\"compliance_rejection\"]}"
            })
    void an_officer_of_another_tenant_decides_nothing(String decision) {
        assertNotFound(otherOfficer.post(decisions(reviewing), decision));
        assertNotFound(otherOfficer.post(decisions(waiting), decision));
        assertNotFound(otherOfficer.get(decisions(reviewing)));
        assertThat(ours.officer.get(decisions(reviewing)).json().get("objects").size())
                .as("nor is it noted that they tried")
                .isZero();

        assertThat(ours.partner.get(VERIFICATIONS + "/" + reviewing).text("state"))
                .isEqualTo("reviewing");
    }

    @Test
    void an_officer_of_another_tenant_sees_neither_queue_nor_history() {
        assertThat(ours.queue()).containsExactly(reviewing);
        assertThat(ours.events(reviewing)).isNotEmpty();

        assertThat(guids(otherOfficer.get("/compliance/queue"))).isEmpty();
        assertThat(guids(otherOfficer.get("/compliance/queue?state=waiting,pending,reviewing")))
                .isEmpty();
        assertNotFound(otherOfficer.get(history(reviewing)));
        assertNotFound(otherOfficer.get(history(waiting)));
    }

    @Test
    void each_officer_sees_the_dead_letters_of_their_own_tenant_of_which_there_are_none() {
        Stream.of(ours.officer, otherOfficer).forEach(officer -> {
            assertThat(officer.get("/compliance/dead_letters")
                            .json()
                            .get("objects")
                            .size())
                    .isZero();
            assertThat(officer.get("/compliance/dead_letters?subscriber=counterparty-screening")
                            .status())
                    .isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counterparty-screening/counterparty:00000000-0000-0000-0000-000000000000:1",
                "nobody/counterparty:00000000-0000-0000-0000-000000000000:1",
                "counterparty-screening/nonsense"
            })
    void a_dead_letter_that_is_not_there_is_neither_retried_nor_discarded(String name) {
        Stream.of("/retry", "/discard").forEach(what -> {
            assertNotFound(ours.officer.call("POST", "/compliance/dead_letters/" + name + what));
            assertThat(ours.partner
                            .call("POST", "/compliance/dead_letters/" + name + what)
                            .status())
                    .isEqualTo(403);
        });
    }

    @Test
    void what_our_customer_is_asked_is_hidden_from_another_tenants_partner() {
        String requests = "/v1/enterprise/eddq/requests";
        assertThat(ours.partner.get(requests).json().get("data")).isNotEmpty();
        assertThat(ours.partner.get("/questionnaires/further-" + request + ".2").status())
                .isEqualTo(200);
        assertThat(ours.partner.get("/v1/enterprise/eddq/prompts").body()).contains("further-" + request);

        assertThat(otherPartner.get(requests).json().get("data")).isEmpty();
        assertThat(otherPartner.get(requests + "?user_id=" + asked).json().get("data"))
                .isEmpty();
        assertThat(otherPartner.get("/v1/enterprise/eddq/prompts").body()).doesNotContain("further-");
        assertNotFound(otherPartner.get("/questionnaires/further-" + request + ".2"));
    }

    @Test
    void nobody_of_another_tenant_answers_for_our_customer() {
        assertThat(otherPartner
                        .post("/v1/enterprise/eddq/responses", responses(asked))
                        .status())
                .isEqualTo(404);
        assertThat(otherPartner
                        .post("/v1/enterprise/ddq/upload", MultipartBody.TYPE, passport(asked))
                        .status())
                .isEqualTo(404);
        assertNotFound(otherPartner.post(
                "/persons/" + asked + "/entitlement_triggers", "{\"entitlement_id\":\"onboarding\"}"));
        assertNotFound(otherPartner.post(
                "/persons/" + asked + "/questionnaires/onboarding_edd.1/response", "{\"answers\":[]}"));
        assertNotFound(otherPartner.post(
                "/persons/" + asked + "/documents",
                MultipartBody.TYPE,
                new MultipartBody()
                        .text("category", "poa")
                        .file("file", "bill.pdf", "application/pdf", MultipartBody.pdf("bill"))
                        .body()));
    }

    @Test
    void an_officer_of_another_tenant_sees_and_decides_nothing_of_our_requests() {
        String path = "/compliance/requests/" + request;
        Stream.of(
                        path,
                        path + "/decisions",
                        path + "/history",
                        "/compliance/persons/" + asked + "/decisions",
                        "/compliance/documents/" + document)
                .forEach(each -> {
                    assertThat(ours.officer.get(each).status()).as(each).isEqualTo(200);
                    assertNotFound(otherOfficer.get(each));
                });
        assertNotFound(otherOfficer.call("POST", path + "/review"));
        assertNotFound(otherOfficer.post(path + "/decisions", "{\"outcome\":\"cancelled\"}"));
        assertNotFound(otherOfficer.post("/compliance/persons/" + asked + "/rating", "{\"rating\":\"high\"}"));
        assertNotFound(otherOfficer.post(
                "/compliance/requests",
                "{\"customer_guid\":\"" + asked
                        + "\",\"trigger\":\"periodic_review\",\"questionnaire\":\"business\"}"));
        assertThat(otherOfficer.get("/compliance/queue").json().get("requests")).isEmpty();
    }

    @Test
    void an_export_has_everything_of_one_tenant_and_nothing_of_another() {
        Set<String> our = exported(ours.officer, "customers");
        Set<String> theirs = exported(otherOfficer, "customers");

        assertThat(our).contains(customer).hasSize((int) total(ours.partner.get("/api/customers")));
        assertThat(theirs).hasSize((int) total(otherPartner.get("/api/customers")));
        assertThat(our).doesNotContainAnyElementsOf(theirs);
        assertThat(exported(ours.officer, "verifications")).contains(waiting, reviewing);
        assertThat(exported(otherOfficer, "verifications")).isEmpty();
    }

    @Test
    void what_was_submitted_is_hidden_from_another_tenants_officer() {
        Answer submitted = ours.partner.post("/edd", Seeds.submitAccount());
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        String path = "/compliance/submissions/" + submitted.text("id");
        String listing = "/compliance/submissions?customer_guid=" + customer;

        assertThat(ours.officer.get(listing).json().get("objects")).hasSize(1);
        assertThat(otherOfficer.get(listing).json().get("objects")).isEmpty();
        assertThat(otherOfficer.get("/compliance/submissions").json().get("objects"))
                .isEmpty();
        List.of(path, path + "/history").forEach(each -> {
            assertThat(ours.officer.get(each).status()).isEqualTo(200);
            assertNotFound(otherOfficer.get(each));
        });
    }

    private static Set<String> exported(As officer, String what) {
        Answer answer = officer.get("/compliance/export/" + what);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .lines()
                .map(line -> JSON.readTree(line).get("guid").stringValue())
                .collect(Collectors.toSet());
    }

    private static long total(Answer listing) {
        assertThat(listing.status()).isEqualTo(200);
        return listing.json().get("total").longValue();
    }

    private static void assertNotFound(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("message_code")).isEqualTo("not_found");
    }
}
