package dev.edd.host;

import static dev.edd.host.DemoHost.VERIFICATIONS;
import static dev.edd.host.DemoHost.decisions;
import static dev.edd.host.DemoHost.guids;
import static dev.edd.host.DemoHost.history;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two tenants on one host, each with a partner and an officer: neither sees anything of the other's. */
class TenantsIT {
    private static DemoHost ours;
    private static As otherPartner;
    private static As otherOfficer;
    private static String customer;
    private static String counterparty;
    private static String waiting;
    private static String reviewing;

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

    private static long total(Answer listing) {
        assertThat(listing.status()).isEqualTo(200);
        return listing.json().get("total").longValue();
    }

    private static void assertNotFound(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("message_code")).isEqualTo("not_found");
    }
}
