package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls of seeds 000 and 004, against the packaged jar with the demo's data. */
class SeedCallsIT {
    private static final String VERIFICATIONS = "/api/identity_verifications";
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningHost host;
    private static As partner;
    private static As officer;

    @BeforeAll
    static void startTheHost() {
        host = RunningHost.demo();
        partner = host.as("demo-partner");
        officer = host.as("demo-officer");
    }

    @AfterAll
    static void stopTheHost() {
        host.close();
    }

    @Test
    void enhanced_due_diligence_from_its_creation_to_raised_limits() {
        String customer = demoCustomer("verified", "individual");
        assertThat(dailyLimit(customer)).isEqualTo(1_000_000);

        Answer created = partner.post(VERIFICATIONS, Seeds.createEdd(customer));
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

        Answer waiting = awaitState(guid, "waiting");
        assertThat(waiting.text("persona_inquiry_id")).matches("inq_[0-9A-Za-z]{29}");
        assertThat(waiting.text("persona_state")).isEqualTo("waiting");
        assertThat(waiting.json().get("compliance_checks").isEmpty()).isTrue();

        Answer second = partner.post(VERIFICATIONS, Seeds.createEdd(customer));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json()).isEqualTo(JSON.readTree(Seeds.dataExists()));

        assertThat(approvals(customer)).isEmpty();
        assertThat(host.as("demo-partner")
                        .post(decisions(guid), "{\"outcome\":\"passed\"}")
                        .status())
                .isEqualTo(403);
        Answer passed = officer.post(decisions(guid), "{\"outcome\":\"passed\"}");
        assertThat(passed.status()).isEqualTo(200);
        assertThat(passed.text("outcome")).isEqualTo("passed");

        assertThat(approvals(customer)).containsExactly(guid);
        assertThat(dailyLimit(customer)).isEqualTo(10_000_000);

        Answer again = officer.post(decisions(guid), "{\"outcome\":\"failed\",\"failure_codes\":[\"user_canceled\"]}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("message_code")).isEqualTo("not_allowed");
        assertThat(events(guid)).containsExactly("verification_created", "inquiry_opened", "verification_passed");
        JsonNode last = officer.get(history(guid)).json().get("objects").get(2);
        assertThat(last.get("by").stringValue()).isEqualTo("demo-officer");
        assertThat(last.get("role").stringValue()).isEqualTo("officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "business"})
    void an_unverified_customer_gets_the_error_of_the_seed(String type) {
        Answer answer = partner.post(VERIFICATIONS, Seeds.createEdd(demoCustomer("unverified", type)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()).isEqualTo(JSON.readTree(Seeds.unverifiedCustomer()));
    }

    @ParameterizedTest
    @CsvSource({"Pep, pep_check_failure", "Media, media_check_failure", "Watchlist, watchlist_check_failure"})
    void a_hit_fails_the_check_and_leaves_the_counterparty_unverified(String lastName, String failureCode) {
        String counterparty = counterparty("individual", "Somebody " + lastName);
        String guid = check(counterparty);

        Answer completed = awaitState(guid, "completed");
        assertThat(completed.text("outcome")).isEqualTo("failed");
        assertThat(texts(completed.json().get("failure_codes"))).containsExactly(failureCode);
        assertThat(texts(completed.json().get("compliance_checks").get(0).get("failure_codes")))
                .containsExactly(failureCode);
        assertThat(counterpartyState(counterparty)).isEqualTo("unverified");
        assertThat(partner.post(VERIFICATIONS, Seeds.createCheck(verifiedBusiness(), counterparty))
                        .status())
                .as("a new verification may be created")
                .isEqualTo(201);
    }

    @Test
    void a_clear_counterparty_is_verified() {
        String counterparty = counterparty("business", "Clear & Sons");
        String guid = check(counterparty);

        Answer completed = awaitState(guid, "completed");
        assertThat(completed.text("outcome")).isEqualTo("passed");
        assertThat(completed
                        .json()
                        .get("compliance_decisions")
                        .get(0)
                        .get("type")
                        .stringValue())
                .isEqualTo("business_watchlists");
        assertThat(counterpartyState(counterparty)).isEqualTo("verified");
        assertThat(events(guid))
                .containsExactly(
                        "verification_created",
                        "inquiry_opened",
                        "processing_started",
                        "check_recorded",
                        "verification_passed");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"outcome\":\"passed\",\"compliance_decisions\":[{\"type\":\"person_watchlists\",\"state\":\"passed\"}]}', passed, verified",
        "'{\"outcome\":\"failed\",\"failure_codes\":[\"watchlist_check_failure\"]}', failed, unverified"
    })
    void an_officer_decides_what_ascreening_could_not(String decision, String outcome, String standing) {
        String counterparty = counterparty("individual", "Somebody Review");
        String guid = check(counterparty);
        awaitState(guid, "reviewing");
        assertThat(queue()).contains(guid);

        Answer decided = officer.post(decisions(guid), decision);

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.text("outcome")).isEqualTo(outcome);
        assertThat(counterpartyState(counterparty)).isEqualTo(standing);
        assertThat(queue()).doesNotContain(guid);
    }

    @Test
    void the_queue_gives_the_oldest_first_page_by_page() {
        List<String> created = List.of("A", "B", "C").stream()
                .map(name -> check(counterparty("individual", name + " Review")))
                .toList();
        created.forEach(guid -> awaitState(guid, "reviewing"));

        assertThat(queue().stream().filter(created::contains)).containsExactlyElementsOf(created);
        Answer first = officer.get("/compliance/queue?per_page=1");
        assertThat(first.json().get("objects").size()).isEqualTo(1);
        assertThat(officer.get("/compliance/queue?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void the_customer_answers_and_the_case_comes_to_the_queue() {
        String customer = demoCustomer("verified", "business");
        String guid = partner.post(VERIFICATIONS, Seeds.createEdd(customer)).text("guid");
        awaitState(guid, "waiting");

        assertThat(partner.call("POST", "/demo/verifications/" + guid + "/answers")
                        .text("state"))
                .isEqualTo("reviewing");

        assertThat(queue()).contains(guid);
        assertThat(officer.post(
                                decisions(guid),
                                "{\"outcome\":\"failed\",\"failure_codes\":[\"compliance_rejection\"]}")
                        .text("outcome"))
                .isEqualTo("failed");
        assertThat(dailyLimit(customer)).as("a failure raises nothing").isEqualTo(1_000_000);
    }

    @Test
    void a_check_expires_when_it_has_waited_for_24_hours_and_leaves_the_counterparty_unverified() {
        String counterparty = counterparty("individual", "Somebody Wait");
        String guid = check(counterparty);
        awaitState(guid, "waiting");

        advance("PT23H59M");
        assertThat(partner.get(VERIFICATIONS + "/" + guid).text("state")).isEqualTo("waiting");
        advance("PT1M");

        Answer expired = awaitState(guid, "expired");
        assertThat(expired.json().get("outcome").isNull()).isTrue();
        assertThat(counterpartyState(counterparty)).isEqualTo("unverified");
        assertThat(officer.post(decisions(guid), "{\"outcome\":\"passed\"}").status())
                .isEqualTo(409);
        assertThat(partner.post(VERIFICATIONS, Seeds.createCheck(verifiedBusiness(), counterparty))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT0S", "P100000D", "PT99999999999999999H", "yesterday", ""})
    void the_clock_never_goes_back_or_out_of_range(String advance) {
        Answer answer = partner.post("/demo/clock", "{\"advance\":\"" + advance + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message_code")).isEqualTo("invalid_parameter");
    }

    @ParameterizedTest
    @CsvSource({"passed_immediately, passed,", "failed_immediately, failed, requested_failure"})
    void a_sandbox_ends_acase_as_expected(String behaviour, String outcome, String failureCode) {
        String counterparty = counterparty("individual", "Somebody Review");
        String body = Seeds.createCheck(verifiedBusiness(), counterparty)
                .replace("}", ", \"expected_behaviours\": [\"" + behaviour + "\", \"tax_id_not_checked\"] }");

        Answer completed = awaitState(partner.post(VERIFICATIONS, body).text("guid"), "completed");

        assertThat(completed.text("outcome")).isEqualTo(outcome);
        assertThat(texts(completed.json().get("failure_codes")))
                .isEqualTo(failureCode == null ? List.of() : List.of(failureCode));
    }

    @Test
    void a_sandbox_ends_enhanced_due_diligence_as_expected() {
        As other = host.as("demo-other");
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
        Answer answer = partner.post(
                VERIFICATIONS,
                Seeds.createEdd(demoCustomer("verified", "individual"))
                        .replace("}", ", \"expected_behaviours\": " + behaviours + " }"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("error_message")).isEqualTo("Expected behaviour invalid");
    }

    @Test
    void a_listing_has_the_vendors_envelope_and_filters() {
        String counterparty = counterparty("individual", "Somebody Clear");
        String older = check(counterparty);
        awaitState(older, "completed");
        String newer = check(counterparty);
        awaitState(newer, "completed");
        String filter = VERIFICATIONS
                + "?state=completed,expired&type=counterparty&method=watchlists&counterparty_guid=" + counterparty;

        Answer page = partner.get(filter + "&page=1&per_page=1");

        assertThat(page.json().propertyNames()).containsExactly("total", "page", "per_page", "objects");
        assertThat(page.json().get("total").intValue()).isEqualTo(2);
        assertThat(page.json().get("page").intValue()).isEqualTo(1);
        assertThat(page.json().get("per_page").intValue()).isEqualTo(1);
        assertThat(guids(page)).containsExactly(older);
        assertThat(guids(partner.get(filter))).as("newest first").containsExactly(newer, older);
        assertThat(guids(partner.get(VERIFICATIONS + "?guid=" + older + "," + newer + ",nobody")))
                .containsExactly(newer, older);
        assertThat(guids(partner.get(VERIFICATIONS + "?guid=nobody"))).isEmpty();
        String bank = partner.get("/api/customers")
                .json()
                .get("objects")
                .get(0)
                .get("bank_guid")
                .stringValue();
        assertThat(guids(partner.get(filter + "&bank_guid=" + bank))).hasSize(2);
        assertThat(guids(partner.get(filter + "&bank_guid=" + newer))).isEmpty();
    }

    private static Answer awaitState(String guid, String state) {
        return await("verification " + guid + " is " + state)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> partner.get(VERIFICATIONS + "/" + guid),
                        answer -> answer.text("state").equals(state));
    }

    private static String demoCustomer(String state, String type) {
        return partner.get("/api/customers?type=" + type)
                .json()
                .get("objects")
                .valueStream()
                .filter(customer -> customer.get("state").stringValue().equals(state))
                .map(customer -> customer.get("guid").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static String verifiedBusiness() {
        return demoCustomer("verified", "business");
    }

    private static String counterparty(String type, String name) {
        Answer answer = partner.post(
                "/api/counterparties",
                JSON.createObjectNode()
                        .put("type", type)
                        .put("customer_guid", verifiedBusiness())
                        .set("name", JSON.createObjectNode().put("full", name))
                        .toString());
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("guid");
    }

    private static String check(String counterparty) {
        Answer created = partner.post(VERIFICATIONS, Seeds.createCheck(verifiedBusiness(), counterparty));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("state")).isEqualTo("storing");
        assertThat(created.text("counterparty_guid")).isEqualTo(counterparty);
        return created.text("guid");
    }

    private static String counterpartyState(String counterparty) {
        return partner.get("/api/counterparties/" + counterparty).text("state");
    }

    private static long dailyLimit(String customer) {
        return partner.get("/api/customers/" + customer)
                .json()
                .get("activity_limits")
                .valueStream()
                .filter(limit -> limit.get("type").stringValue().equals("daily"))
                .mapToLong(limit -> limit.get("amount").longValue())
                .findFirst()
                .orElseThrow();
    }

    /** "Look for an entry where state is completed and outcome is passed" (seed 000). */
    private static List<String> approvals(String customer) {
        return partner.get(VERIFICATIONS + "?type=kyc&method=enhanced_due_diligence&customer_guid=" + customer)
                .json()
                .get("objects")
                .valueStream()
                .filter(each -> each.get("state").stringValue().equals("completed"))
                .filter(each -> each.get("outcome").stringValue().equals("passed"))
                .map(each -> each.get("guid").stringValue())
                .toList();
    }

    private static List<String> queue() {
        List<String> guids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = officer.get("/compliance/queue?per_page=2" + cursor);
            guids.addAll(guids(page));
            JsonNode next = page.json().get("next_cursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.stringValue();
        } while (!cursor.isEmpty());
        return guids;
    }

    private static List<String> guids(Answer listing) {
        assertThat(listing.status()).isEqualTo(200);
        return listing.json()
                .get("objects")
                .valueStream()
                .map(each -> each.get("guid").stringValue())
                .toList();
    }

    private static List<String> events(String guid) {
        return officer.get(history(guid))
                .json()
                .get("objects")
                .valueStream()
                .map(each -> each.get("event").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static String decisions(String guid) {
        return "/compliance/verifications/" + guid + "/decisions";
    }

    private static String history(String guid) {
        return "/compliance/verifications/" + guid + "/history";
    }

    private static void advance(String by) {
        assertThat(partner.post("/demo/clock", "{\"advance\":\"" + by + "\"}").status())
                .isEqualTo(200);
    }
}
