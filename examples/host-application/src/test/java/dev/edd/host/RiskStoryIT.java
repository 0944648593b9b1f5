package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Seed 002: who is scored as high must answer Enhanced Due Diligence, against the packaged jar with the demo's data. */
class RiskStoryIT {
    private DemoHost demo;
    private String ada = "";

    @BeforeEach
    void aHostWithTheDemosData() {
        demo = new DemoHost();
        ada = demo.customer("verified", "individual");
    }

    @AfterEach
    void stopTheHost() {
        demo.close();
    }

    @Test
    void a_high_rating_asks_once_and_is_answered_and_reviewed() {
        submit("STANDARD_SUBMISSION", "", 3);
        awaitLevel("HIGH");
        JsonNode asked = only(requests());
        assertThat(asked.get("ddq_id").stringValue()).isEqualTo("risk_edd.1");
        assertThat(asked.get("status").stringValue()).isEqualTo("REQUESTED");
        String request = asked.get("id").stringValue();

        submit("STANDARD_SUBMISSION", "", 4);
        awaitRatings(2);
        assertThat(requests()).as("the same is asked already").hasSize(1);

        String answer = submit("CASE_REQUEST", request, 0);
        assertThat(only(requests()).get("status").stringValue()).isEqualTo("SUBMITTED");
        awaitLevel("LOW");
        JsonNode card = demo.officer.get("/compliance/requests/" + request).json();
        assertThat(card.get("trigger").stringValue()).isEqualTo("risk_level_change");
        assertThat(card.get("answers").get(0).get("answer").stringValue()).isEqualTo(answer);
        JsonNode submission =
                demo.officer.get("/compliance/submissions/" + answer).json();
        assertThat(submission.get("request_guid").stringValue()).isEqualTo(request);
        assertThat(submission.get("submission").get("negative_news_findings").intValue())
                .isZero();

        assertThat(demo.officer
                        .call("POST", "/compliance/requests/" + request + "/review")
                        .status())
                .isEqualTo(200);
        assertThat(demo.officer
                        .post("/compliance/requests/" + request + "/decisions", "{\"outcome\":\"accepted\"}")
                        .text("state"))
                .isEqualTo("reviewed");
        assertThat(only(requests()).get("status").stringValue()).isEqualTo("REVIEWED");

        List<JsonNode> scores = awaitRatings(4);
        assertThat(scores.stream().map(each -> each.get("risk_level").stringValue()))
                .containsExactly("LOW", "LOW", "HIGH", "HIGH");
        assertThat(score(scores.get(0), "negative_news")).isZero();
        assertThat(score(scores.get(3), "negative_news")).isEqualTo(80);
        assertThat(condition(scores.get(0), "negative_news")).isEqualTo("NUMERIC");
        assertThat(scores.get(0).get("valid_to").isNull()).isTrue();
        assertThat(scores.get(1).get("valid_to")).isEqualTo(scores.get(0).get("valid_from"));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void an_officer_has_a_customer_rated_and_the_review_comes_by_itself() {
        Answer rated = demo.officer.call("POST", "/compliance/persons/" + ada + "/risk_score");
        assertThat(rated.status()).as(rated.body()).isEqualTo(200);
        assertThat(rated.text("risk_level")).isEqualTo("LOW");
        assertThat(requests()).isEmpty();

        demo.advance("P1094D");
        assertThat(requests()).as("the day before the review").isEmpty();
        demo.advance("P1D");

        JsonNode asked = only(requests());
        assertThat(demo.officer
                        .get("/compliance/requests/" + asked.get("id").stringValue())
                        .text("trigger"))
                .isEqualTo("periodic_review");
        demo.advance("P1D");
        assertThat(requests()).as("each review is begun once").hasSize(1);
    }

    private String submit(String reason, String caseId, int news) {
        Answer answer = demo.partner.post(
                "/edd",
                "{\"related_resource_id\":\"" + ada + "\",\"related_resource_type\":\"CUSTOMER\",\"reason\":\"" + reason
                        + "\"" + (caseId.isEmpty() ? "" : ",\"case_id\":\"" + caseId + "\"")
                        + ",\"negative_news_findings\":" + news
                        + ",\"citizenship_countries\":[\"NO\"],\"pep_classification\":\"NOT_PEP\","
                        + "\"employment_type\":\"FULL_TIME\",\"occupation_industry\":\"CONSTRUCTION\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("id");
    }

    private List<JsonNode> requests() {
        return demo.partner
                .get("/v1/enterprise/eddq/requests?user_id=" + ada)
                .json()
                .get("data")
                .valueStream()
                .toList();
    }

    private List<JsonNode> scores(String more) {
        Answer answer = demo.partner.get("/crr?customer_id=" + ada + more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("risk_scores").valueStream().toList();
    }

    private void awaitLevel(String level) {
        await("Ada is rated " + level)
                .atMost(Duration.ofSeconds(20))
                .until(() -> scores("").stream()
                        .anyMatch(each -> each.get("risk_level").stringValue().equals(level)));
    }

    private List<JsonNode> awaitRatings(int count) {
        return await("Ada is rated " + count + " times")
                .atMost(Duration.ofSeconds(20))
                .until(() -> scores("&include_history=true"), scores -> scores.size() == count);
    }

    private static JsonNode only(List<JsonNode> nodes) {
        assertThat(nodes).hasSize(1);
        return nodes.get(0);
    }

    private static JsonNode factor(JsonNode score, String name) {
        return score.get("calculations_breakdown")
                .valueStream()
                .filter(each -> each.get("parameter_name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int score(JsonNode rating, String name) {
        return factor(rating, name).get("parameter_score").intValue();
    }

    private static String condition(JsonNode rating, String name) {
        return factor(rating, name).get("condition").get("type").stringValue();
    }
}
