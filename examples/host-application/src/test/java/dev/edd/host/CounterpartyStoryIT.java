package dev.edd.host;

import static dev.edd.host.DemoHost.VERIFICATIONS;
import static dev.edd.host.DemoHost.decisions;
import static dev.edd.host.DemoHost.guids;
import static dev.edd.host.DemoHost.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 004: watchlist checks of counterparties, against the packaged jar with the demo's data. */
class CounterpartyStoryIT {
    private static DemoHost demo;

    @BeforeAll
    static void startTheHost() {
        demo = new DemoHost();
    }

    @AfterAll
    static void stopTheHost() {
        demo.close();
    }

    @ParameterizedTest
    @CsvSource({"Pep, pep_check_failure", "Media, media_check_failure", "Watchlist, watchlist_check_failure"})
    void a_hit_fails_the_check_and_leaves_the_counterparty_unverified(String lastName, String failureCode) {
        String counterparty = demo.counterparty("individual", "Somebody " + lastName);
        String guid = demo.check(counterparty);

        Answer completed = demo.awaitState(guid, "completed");
        assertThat(completed.text("outcome")).isEqualTo("failed");
        assertThat(texts(completed.json().get("failure_codes"))).containsExactly(failureCode);
        assertThat(texts(completed.json().get("compliance_checks").get(0).get("failure_codes")))
                .containsExactly(failureCode);
        assertThat(demo.counterpartyState(counterparty)).isEqualTo("unverified");
        assertThat(demo.partner
                        .post(VERIFICATIONS, Seeds.createCheck(demo.verifiedBusiness(), counterparty))
                        .status())
                .as("a new verification may be created")
                .isEqualTo(201);
    }

    @Test
    void a_clear_counterparty_is_verified() {
        String counterparty = demo.counterparty("business", "Clear & Sons");
        String guid = demo.check(counterparty);

        Answer completed = demo.awaitState(guid, "completed");
        assertThat(completed.text("outcome")).isEqualTo("passed");
        assertThat(completed
                        .json()
                        .get("compliance_decisions")
                        .get(0)
                        .get("type")
                        .stringValue())
                .isEqualTo("business_watchlists");
        assertThat(demo.counterpartyState(counterparty)).isEqualTo("verified");
        assertThat(demo.events(guid))
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
        String counterparty = demo.counterparty("individual", "Somebody Review");
        String guid = demo.check(counterparty);
        demo.awaitState(guid, "reviewing");
        assertThat(demo.queue()).contains(guid);

        Answer decided = demo.officer.post(decisions(guid), decision);

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.text("outcome")).isEqualTo(outcome);
        assertThat(demo.counterpartyState(counterparty)).isEqualTo(standing);
        assertThat(demo.queue()).doesNotContain(guid);
    }

    @Test
    void the_queue_gives_the_oldest_first_page_by_page() {
        List<String> created = List.of("A", "B", "C").stream()
                .map(name -> demo.check(demo.counterparty("individual", name + " Review")))
                .toList();
        created.forEach(guid -> demo.awaitState(guid, "reviewing"));

        assertThat(demo.queue().stream().filter(created::contains)).containsExactlyElementsOf(created);
        Answer first = demo.officer.get("/compliance/queue?per_page=1");
        assertThat(first.json().get("objects").size()).isEqualTo(1);
        assertThat(demo.officer.get("/compliance/queue?cursor=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void a_check_expires_when_it_has_waited_for_24_hours_and_leaves_the_counterparty_unverified() {
        String counterparty = demo.counterparty("individual", "Somebody Wait");
        String guid = demo.check(counterparty);
        demo.awaitState(guid, "waiting");

        demo.advance("PT23H");
        assertThat(demo.partner.get(VERIFICATIONS + "/" + guid).text("state"))
                .as("an hour before, which is more than this test takes")
                .isEqualTo("waiting");
        demo.advance("PT1H");

        Answer expired = demo.awaitState(guid, "expired");
        assertThat(expired.json().get("outcome").isNull()).isTrue();
        assertThat(demo.counterpartyState(counterparty)).isEqualTo("unverified");
        assertThat(demo.officer
                        .post(decisions(guid), "{\"outcome\":\"passed\"}")
                        .status())
                .isEqualTo(409);
        assertThat(demo.partner
                        .post(VERIFICATIONS, Seeds.createCheck(demo.verifiedBusiness(), counterparty))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT0S", "P100000D", "PT99999999999999999H", "yesterday", ""})
    void the_clock_never_goes_back_or_out_of_range(String advance) {
        Answer answer = demo.partner.post("/demo/clock", "{\"advance\":\"" + advance + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message_code")).isEqualTo("invalid_parameter");
    }

    @ParameterizedTest
    @CsvSource({"passed_immediately, passed,", "failed_immediately, failed, requested_failure"})
    void a_sandbox_ends_acase_as_expected(String behaviour, String outcome, String failureCode) {
        String counterparty = demo.counterparty("individual", "Somebody Review");
        String body = Seeds.createCheck(demo.verifiedBusiness(), counterparty)
                .replace("}", ", \"expected_behaviours\": [\"" + behaviour + "\", \"tax_id_not_checked\"] }");

        Answer completed =
                demo.awaitState(demo.partner.post(VERIFICATIONS, body).text("guid"), "completed");

        assertThat(completed.text("outcome")).isEqualTo(outcome);
        assertThat(texts(completed.json().get("failure_codes")))
                .isEqualTo(failureCode == null ? List.of() : List.of(failureCode));
    }

    @Test
    void a_listing_has_the_vendors_envelope_and_filters() {
        String counterparty = demo.counterparty("individual", "Somebody Clear");
        String older = demo.check(counterparty);
        demo.awaitState(older, "completed");
        String newer = demo.check(counterparty);
        demo.awaitState(newer, "completed");
        String filter = VERIFICATIONS
                + "?state=completed,expired&type=counterparty&method=watchlists&counterparty_guid=" + counterparty;

        Answer page = demo.partner.get(filter + "&page=1&per_page=1");

        assertThat(page.json().propertyNames()).containsExactly("total", "page", "per_page", "objects");
        assertThat(page.json().get("total").intValue()).isEqualTo(2);
        assertThat(page.json().get("page").intValue()).isEqualTo(1);
        assertThat(page.json().get("per_page").intValue()).isEqualTo(1);
        assertThat(guids(page)).containsExactly(older);
        assertThat(guids(demo.partner.get(filter))).as("newest first").containsExactly(newer, older);
        assertThat(guids(demo.partner.get(VERIFICATIONS + "?guid=" + older + "," + newer + ",nobody")))
                .containsExactly(newer, older);
        assertThat(guids(demo.partner.get(VERIFICATIONS + "?guid=nobody"))).isEmpty();
        String bank = demo.partner
                .get("/api/customers")
                .json()
                .get("objects")
                .get(0)
                .get("bank_guid")
                .stringValue();
        assertThat(guids(demo.partner.get(filter + "&bank_guid=" + bank))).hasSize(2);
        assertThat(guids(demo.partner.get(filter + "&bank_guid=" + newer))).isEmpty();
    }
}
