package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Many submissions and ratings, copied as the cases are: ten submissions for each customer, half of them about one account of
 * theirs, a tenth of them deleted; and a rating.
 */
final class ManySubmissions {
    private static final int OF_A_CUSTOMER = 10;

    private final ManyCases cases;
    private final int customers;

    ManySubmissions(ManyCases cases, Node node, int customers) throws SQLException {
        this.cases = cases;
        this.customers = customers;
        RiskWork work = new RiskWork(node);
        CustomerId calm = node.verified();
        CustomerId exposed = node.verified();
        RequestId asked = work.asked(exposed);
        SubmissionId citing = work.submitted(RiskWork.about(exposed, true, RiskWork.citing(asked)));
        SubmissionId plain = work.submitted(RiskWork.about(calm, false, RiskWork.unasked()));
        SubmissionId ofAccount = work.submitted(RiskWork.ofAccount(calm, RiskWork.unasked()));
        SubmissionId deleted = work.submitted(RiskWork.ofAccount(calm, RiskWork.unasked()));
        node.edd.submissions().delete(deleted, Node.APP).get();
        work.rate(calm).get();
        copy(plain, "m % 10 < 4");
        copy(citing, "m % 10 = 4");
        copy(ofAccount, "m % 10 between 5 and 8");
        copy(deleted, "m % 10 = 9");
        // there are some of these in the largest tenant
        copyRatings(calm.value(), "n % 10 <> 7");
        copyRatings(exposed.value(), "n % 10 = 7");
    }

    private void copy(SubmissionId model, String chosen) throws SQLException {
        String customer = cases.customer("n");
        cases.copy(
                "insert into edd_submission (tenant, id, version, owner, resource_type, resource, request, state, created_at,"
                        + " body) select " + cases.tenantOf("n") + ", " + cases.id("submission", "m") + ", v.version, "
                        + customer + ", v.resource_type, " + customer + ", case when v.request is null then null else "
                        + cases.id("request", "m") + " end, v.state, v.created_at + m * interval '1 second',"
                        + " replace(replace(replace(v.body, v.id::text, " + cases.id("submission", "m")
                        + "::text), v.owner::text, " + customer + "::text), coalesce(v.request::text, '-none-'), "
                        + cases.id("request", "m") + "::text) from generate_series(0, "
                        + (customers * OF_A_CUSTOMER - 1)
                        + ") m, lateral (select m / " + OF_A_CUSTOMER + " as n) c, edd_submission v where "
                        + cases.model("v.id", model.value()) + " and " + chosen);
    }

    private void copyRatings(UUID model, String chosen) throws SQLException {
        cases.copy("insert into edd_rating (tenant, id, version, rating, next_review, created_at, body) select "
                + cases.tenantOf("n") + ", " + cases.customer("n") + ", v.version, v.rating,"
                + " v.next_review + n * interval '1 minute', v.created_at + n * interval '1 second',"
                + " replace(v.body, v.id::text, " + cases.customer("n") + "::text) from generate_series(0, "
                + (customers - 1) + ") n, edd_rating v where " + cases.model("v.id", model) + " and " + chosen);
    }
}
