package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Many requests, onboardings, questionnaires and documents, copied as the cases are: five requests and documents for each
 * customer, one onboarding, and a questionnaire of three versions for each tenth.
 */
final class ManyRequests {
    private static final int REQUESTS_OF_A_CUSTOMER = 5;
    private static final int VERSIONS = 3;

    private final ManyCases cases;
    private final int customers;
    private final CustomerId customer;
    private final Node node;
    private final CaseWork work;

    ManyRequests(ManyCases cases, Node node, int customers) throws SQLException {
        this.cases = cases;
        this.customers = customers;
        this.node = node;
        this.work = new CaseWork(node);
        this.customer = node.verified();
        for (Share share : requests()) {
            copyRequests(share);
        }
        for (Share share : onboardings()) {
            copyOnboardings(share);
        }
        copyQuestionnaires();
        copyDocuments();
    }

    /** So many of a hundred are copies of a model. */
    private record Share(UUID model, int from, int to) {
        String chosen(String m, int rounds) {
            String place = "(" + m + " * 7 + " + m + " / " + rounds + ") % 100";
            return place + " >= " + from + " and " + place + " < " + to;
        }
    }

    private Vector<Share> requests() {
        RequestId accepted = work.reviewing(customer);
        node.edd.requests().accept(accepted, Node.GRACE).get();
        RequestId cancelled = work.asked(customer);
        node.edd.requests().cancel(cancelled, Node.GRACE).get();
        RequestId late = work.asked(node.verified());
        node.clock.advance(Duration.ofDays(20));
        node.edd.requests().remindDue(10);
        node.edd.requests().restrictOverdue(10);
        RequestId asked = work.asked(node.verified());
        RequestId complete = work.complete(node.verified());
        RequestId reviewing = work.reviewing(node.verified());
        return Vector.of(
                new Share(accepted.value(), 0, 60),
                new Share(cancelled.value(), 60, 70),
                new Share(late.value(), 70, 75),
                new Share(asked.value(), 75, 90),
                new Share(complete.value(), 90, 95),
                new Share(reviewing.value(), 95, 100));
    }

    private Vector<Share> onboardings() {
        OnboardingId completed = work.onboarded(customer);
        node.edd.onboardings().complete(completed, RiskRating.LOW, Node.GRACE).get();
        OnboardingId terminated = work.onboarded(customer);
        node.edd
                .onboardings()
                .terminate(terminated, new CustomerReason("no", "No"), Option.none(), Node.GRACE)
                .get();
        OnboardingId going = work.onboarded(node.verified());
        OnboardingId paused = work.onboarded(node.verified());
        node.edd.onboardings().rate(paused, RiskRating.HIGH, Node.GRACE).get();
        return Vector.of(
                new Share(completed.value(), 0, 70),
                new Share(terminated.value(), 70, 80),
                new Share(going.value(), 80, 90),
                new Share(paused.value(), 90, 100));
    }

    private String numbers(int most) {
        return " from generate_series(0, " + (most - 1) + ") m, lateral (select m % " + customers + " as n) c, ";
    }

    private void copyRequests(Share share) throws SQLException {
        cases.copy(
                "insert into edd_request (tenant, id, version, customer, state, created_at, review_due, next_reminder,"
                        + " restriction_due, restricts, claim, body) select " + cases.tenantOf("n") + ", "
                        + cases.id("request", "m") + ", v.version, " + cases.customer("n") + ", v.state,"
                        + " v.created_at + m * interval '1 second', v.review_due + m * interval '1 minute',"
                        + " v.next_reminder + m * interval '1 minute', v.restriction_due + m * interval '1 minute',"
                        + " case when v.restricts is null then null else " + cases.customer("n") + " end, v.claim || m,"
                        + " replace(replace(v.body, v.id::text, " + cases.id("request", "m")
                        + "::text), v.customer::text, "
                        + cases.customer("n") + "::text)" + numbers(customers * REQUESTS_OF_A_CUSTOMER)
                        + "edd_request v where "
                        + cases.model("v.id", share.model()) + " and " + share.chosen("m", customers));
    }

    private void copyOnboardings(Share share) throws SQLException {
        cases.copy("insert into edd_onboarding (tenant, id, version, customer, state, created_at, claim, body)"
                + " select " + cases.tenantOf("n") + ", " + cases.id("onboarding", "m") + ", v.version, "
                + cases.customer("n") + ", v.state, v.created_at + m * interval '1 second',"
                + " v.claim || m,"
                + " replace(replace(replace(v.body, v.id::text, " + cases.id("onboarding", "m") + "::text),"
                + " v.customer::text, " + cases.customer("n")
                + "::text), coalesce(substring(v.body from '\"request\":\"([^\"]+)\"'), '-none-'), "
                + cases.id("request", "m") + "::text)" + numbers(customers) + "edd_onboarding v where "
                + cases.model("v.id", share.model()) + " and " + share.chosen("m", 10));
    }

    private void copyQuestionnaires() throws SQLException {
        cases.copy("insert into edd_questionnaire (tenant, id, version, body) select " + cases.tenantOf("n")
                + ", 'copy-' || n, number, replace(v.body, '\"id\":\""
                + CaseWork.ASKED.id().value()
                + "\",\"version\":" + CaseWork.ASKED.version()
                + "', '\"id\":\"copy-' || n || '\",\"version\":' || number)"
                + " from generate_series(0, " + (customers - 1) + ") n, generate_series(1, " + VERSIONS
                + ") number, edd_questionnaire v where " + cases.model() + " and v.id = '"
                + CaseWork.ASKED.id().value() + "'");
    }

    private void copyDocuments() throws SQLException {
        DocumentReference model = work.uploaded(customer, "model.pdf");
        cases.copy("insert into edd_document (tenant, id, owner, stored_at, body) select " + cases.tenantOf("n") + ", "
                + cases.id("document", "m") + ", 'customer:' || " + cases.customer("n")
                + ", v.stored_at + m * interval '1 second', replace(replace(v.body, v.id::text, "
                + cases.id("document", "m") + "::text), '" + customer.value() + "', " + cases.customer("n") + "::text)"
                + numbers(customers * REQUESTS_OF_A_CUSTOMER) + "edd_document v where "
                + cases.model("v.id", model.id().value()));
        cases.copy(
                "insert into edd_content (tenant, id, kept_at, chunks) select tenant, id, stored_at, 2 from edd_document"
                        + " where tenant like '%" + cases.run + "'");
        cases.copy("insert into edd_content_chunk (tenant, id, number, bytes) select tenant, id, number, 'abc'"
                + " from edd_content, generate_series(0, 1) number where tenant like '%" + cases.run + "'");
    }
}
