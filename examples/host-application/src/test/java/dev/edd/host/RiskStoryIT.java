package dev.edd.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.edd.host.RunningHost.Answer;
import java.time.Duration;
import java.util.ArrayList;
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
        // her standing changed when the demo began, for which she is rated
        awaitLevel("LOW");
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

        int rated = history().size();
        submit("STANDARD_SUBMISSION", "", 4);
        awaitRatings(rated + 1);
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

        accept(request);
        assertThat(only(requests()).get("status").stringValue()).isEqualTo("REVIEWED");

        List<JsonNode> scores = awaitRatings(rated + 3);
        assertThat(scores.stream().limit(4).map(each -> each.get("risk_level").stringValue()))
                .containsExactly("LOW", "LOW", "HIGH", "HIGH");
        assertThat(score(scores.get(0), "negative_news")).isZero();
        assertThat(score(scores.get(3), "negative_news")).isEqualTo(80);
        assertThat(condition(scores.get(0), "negative_news")).isEqualTo("NUMERIC");
        assertThat(scores.get(0).get("valid_to").isNull()).isTrue();
        assertThat(scores.get(1).get("valid_to")).isEqualTo(scores.get(0).get("valid_from"));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void the_history_is_paged_and_shows_what_it_shows_at_once() {
        int rated = history().size();
        for (int news = 0; news < 4; news++) {
            submit("STANDARD_SUBMISSION", "", news);
        }
        List<JsonNode> whole = awaitRatings(rated + 4);

        for (int limit : List.of(1, 3, rated + 4, rated + 5)) {
            assertThat(walked(limit)).as("in pages of " + limit).isEqualTo(whole);
        }
        assertThat(whole.stream().map(each -> each.get("id").stringValue())).doesNotHaveDuplicates();
    }

    @Test
    void what_says_nothing_of_the_customer_is_no_answer() {
        submit("STANDARD_SUBMISSION", "", 3);
        awaitLevel("HIGH");
        String request = only(requests()).get("id").stringValue();

        String blank = submitted("{\"related_resource_id\":\"" + ada
                + "\",\"related_resource_type\":\"CUSTOMER\",\"reason\":\"CASE_REQUEST\",\"case_id\":\"" + request
                + "\"}");
        String account = submitted(Seeds.submitAccount().replace("12345", request));

        for (String each : List.of(blank, account)) {
            assertThat(demo.officer.get("/compliance/submissions/" + each).text("request_guid"))
                    .isEqualTo(request);
        }
        assertThat(only(requests()).get("status").stringValue())
                .as("both are linked, and neither answers")
                .isEqualTo("REQUESTED");
        assertThat(demo.officer
                        .get("/compliance/submissions?request_guid=" + request)
                        .json()
                        .get("objects")
                        .valueStream()
                        .map(each -> each.get("submission").get("id").stringValue()))
                .containsExactly(account, blank);
    }

    @Test
    void what_an_officer_is_to_look_at_is_not_taken_away() {
        submit("STANDARD_SUBMISSION", "", 3);
        awaitLevel("HIGH");
        String request = only(requests()).get("id").stringValue();
        String answer = submit("CASE_REQUEST", request, 0);
        demo.officer.call("POST", "/compliance/requests/" + request + "/review");

        Answer refused = demo.partner.call("DELETE", "/edd/" + answer);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("ANSWER_UNDER_REVIEW");
        demo.officer.post("/compliance/requests/" + request + "/decisions", "{\"outcome\":\"accepted\"}");
        assertThat(demo.partner.call("DELETE", "/edd/" + answer).status()).isEqualTo(200);
        assertThat(demo.officer
                        .get("/compliance/submissions/" + answer + "/history")
                        .json()
                        .get("objects")
                        .valueStream()
                        .map(step -> step.get("event").stringValue() + " by "
                                + step.get("by").stringValue()))
                .containsExactly("submission_recorded by demo-partner", "submission_deleted by demo-partner");
    }

    @Test
    void an_onboarding_of_somebody_who_is_rated_high_pauses_by_itself() {
        submit("STANDARD_SUBMISSION", "", 3);
        awaitLevel("HIGH");
        assertThat(demo.partner
                        .post("/persons/" + ada + "/entitlement_triggers", "{\"entitlement_id\":\"onboarding\"}")
                        .status())
                .isEqualTo(201);

        List<JsonNode> both = await("the onboarding asks")
                .atMost(Duration.ofSeconds(20))
                .until(this::requests, requests -> requests.size() == 2);

        String request = both.get(0).get("id").stringValue();
        assertThat(both.get(0).get("ddq_id").stringValue()).isEqualTo("onboarding_edd.1");
        assertThat(demo.officer.get("/compliance/requests/" + request).text("trigger"))
                .isEqualTo("onboarding_high_risk");
        Answer low = rateAtOnboarding("low");
        assertThat(low.status()).as(low.body()).isEqualTo(409);
        assertThat(low.text("message_code")).isEqualTo("not_allowed");
        Answer high = rateAtOnboarding("high");
        assertThat(high.text("state")).isEqualTo("paused_for_edd");
        assertThat(high.text("request_guid")).isEqualTo(request);

        assertThat(demo.officer
                        .post("/compliance/requests/" + request + "/decisions", "{\"outcome\":\"cancelled\"}")
                        .text("state"))
                .isEqualTo("cancelled");
        assertThat(rateAtOnboarding("low").text("state")).isEqualTo("completed");
        assertThat(demo.officer
                        .get("/compliance/persons/" + ada + "/decisions")
                        .json()
                        .get("objects")
                        .valueStream()
                        .map(line -> line.get("outcome").stringValue() + " "
                                + line.get("answer").stringValue()))
                .containsExactly("rated_low not_allowed", "rated_high decided", "rated_low decided");
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
        return submitted(
                "{\"related_resource_id\":\"" + ada + "\",\"related_resource_type\":\"CUSTOMER\",\"reason\":\"" + reason
                        + "\"" + (caseId.isEmpty() ? "" : ",\"case_id\":\"" + caseId + "\"")
                        + ",\"negative_news_findings\":" + news
                        + ",\"citizenship_countries\":[\"NO\"],\"pep_classification\":\"NOT_PEP\","
                        + "\"employment_type\":\"FULL_TIME\",\"occupation_industry\":\"CONSTRUCTION\"}");
    }

    private String submitted(String body) {
        Answer answer = demo.partner.post("/edd", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("id");
    }

    private void accept(String request) {
        assertThat(demo.officer
                        .call("POST", "/compliance/requests/" + request + "/review")
                        .status())
                .isEqualTo(200);
        assertThat(demo.officer
                        .post("/compliance/requests/" + request + "/decisions", "{\"outcome\":\"accepted\"}")
                        .text("state"))
                .isEqualTo("reviewed");
    }

    private Answer rateAtOnboarding(String rating) {
        return demo.officer.post("/compliance/persons/" + ada + "/rating", "{\"rating\":\"" + rating + "\"}");
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

    private List<JsonNode> history() {
        return scores("&include_history=true");
    }

    private List<JsonNode> awaitRatings(int count) {
        return await("Ada is rated " + count + " times")
                .atMost(Duration.ofSeconds(20))
                .until(this::history, scores -> scores.size() == count);
    }

    private List<JsonNode> walked(int limit) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = demo.partner
                    .get("/crr?customer_id=" + ada + "&include_history=true&limit=" + limit + next)
                    .json();
            assertThat(page.get("risk_scores").size()).isBetween(1, limit);
            page.get("risk_scores").forEach(all::add);
            next = page.has("next_page_token")
                    ? "&page_token=" + page.get("next_page_token").stringValue()
                    : "";
        } while (!next.isEmpty());
        return all;
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
