package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import dev.edd.host.RunningHost.As;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running host with the demo's data, and what its partner and its officer do there in one breath. */
final class DemoHost implements AutoCloseable {
    static final String VERIFICATIONS = "/api/identity_verifications";

    private static final JsonMapper JSON = new JsonMapper();

    final RunningHost host;
    final As partner;
    final As officer;

    DemoHost() {
        this(RunningHost.demo());
    }

    DemoHost(RunningHost host) {
        this.host = host;
        this.partner = host.as("demo-partner");
        this.officer = host.as("demo-officer");
    }

    @Override
    public void close() {
        host.close();
    }

    Answer awaitState(String guid, String state) {
        return await("verification " + guid + " is " + state)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> partner.get(VERIFICATIONS + "/" + guid),
                        answer -> answer.text("state").equals(state));
    }

    String customer(String state, String type) {
        return partner.get("/api/customers?type=" + type)
                .json()
                .get("objects")
                .valueStream()
                .filter(customer -> customer.get("state").stringValue().equals(state))
                .map(customer -> customer.get("guid").stringValue())
                .findFirst()
                .orElseThrow();
    }

    String verifiedBusiness() {
        return customer("verified", "business");
    }

    String counterparty(String type, String name) {
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

    String check(String counterparty) {
        Answer created = partner.post(VERIFICATIONS, Seeds.createCheck(verifiedBusiness(), counterparty));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("state")).isEqualTo("storing");
        assertThat(created.text("counterparty_guid")).isEqualTo(counterparty);
        return created.text("guid");
    }

    String counterpartyState(String counterparty) {
        return partner.get("/api/counterparties/" + counterparty).text("state");
    }

    long dailyLimit(String customer) {
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
    List<String> approvals(String customer) {
        return partner.get(VERIFICATIONS + "?type=kyc&method=enhanced_due_diligence&customer_guid=" + customer)
                .json()
                .get("objects")
                .valueStream()
                .filter(each -> each.get("state").stringValue().equals("completed"))
                .filter(each -> each.get("outcome").stringValue().equals("passed"))
                .map(each -> each.get("guid").stringValue())
                .toList();
    }

    List<String> queue() {
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

    static List<String> guids(Answer listing) {
        assertThat(listing.status()).isEqualTo(200);
        return listing.json()
                .get("objects")
                .valueStream()
                .map(each -> each.get("guid").stringValue())
                .toList();
    }

    List<String> events(String guid) {
        return officer.get(history(guid))
                .json()
                .get("objects")
                .valueStream()
                .map(each -> each.get("event").stringValue())
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    static String decisions(String guid) {
        return "/compliance/verifications/" + guid + "/decisions";
    }

    static String history(String guid) {
        return "/compliance/verifications/" + guid + "/history";
    }

    void advance(String by) {
        assertThat(partner.post("/demo/clock", "{\"advance\":\"" + by + "\"}").status())
                .isEqualTo(200);
    }
}
