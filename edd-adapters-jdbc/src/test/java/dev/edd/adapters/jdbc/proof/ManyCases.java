package dev.edd.adapters.jdbc.proof;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Many cases on PostgreSQL, copied by the database from a few that the adapter stored: ten for each customer, in every state
 * as often as in life, of five tenants of unequal size. A tenth of the customers have messages waiting, a hundredth a dead
 * letter. The copies are what the adapter would have stored, but for the instants within their texts.
 */
final class ManyCases {
    private static final int CASES_OF_A_CUSTOMER = 10;

    /** The largest tenant, with two fifths of everything. */
    final TenantName largest;

    final String run = UUID.randomUUID().toString();
    private final DataSource dataSource;
    private final int cases;
    private final int customers;
    private final TenantName model = new TenantName("model " + run);

    ManyCases(DataSource dataSource, int cases) throws SQLException {
        this.dataSource = dataSource;
        this.cases = cases;
        this.customers = cases / CASES_OF_A_CUSTOMER;
        this.largest = new TenantName("tenant 0 " + run);
        Node node = new Node(JdbcStorage.owning(dataSource, model), new SettableClock(Node.START), RiskWork::rating);
        Models models = new Models(node);
        copyParties(models);
        for (Share share : models.shares) {
            copyCases(models, share);
        }
        new ManyRequests(this, node, customers);
        new ManySubmissions(this, node, customers);
        lookAtAll();
    }

    /** So many of a hundred cases are copies of a model. */
    private record Share(VerificationId model, int from, int to) {}

    /** A customer, its counterparty, and a case in each state. */
    private static final class Models {
        private final CustomerId customer;
        private final Counterparty counterparty;
        private final Vector<Share> shares;

        Models(Node node) {
            customer = node.verified();
            counterparty = node.counterparty(customer);
            VerificationId passed = node.passed(customer);
            VerificationId failed = failed(node, node.waiting(customer));
            VerificationId expired = node.waiting(customer);
            node.clock.advance(Duration.ofDays(8));
            node.edd
                    .verifications()
                    .give(expired, VerificationPolicy.DEADLINE, Expire::new)
                    .get();
            VerificationId waiting = node.waiting(customer);
            VerificationId passedCheck = node.opened(node.check(customer, counterparty.id()));
            failed(node, passedCheck);
            VerificationId reviewing = node.opened(node.check(customer, counterparty.id()));
            node.edd
                    .verifications()
                    .giveAll(
                            reviewing,
                            Node.KYC,
                            stamp -> Vector.of(new StartProcessing(stamp), new FlagForReview(stamp)))
                    .get();
            CustomerId other = node.verified();
            VerificationId storing = node.storing(other);
            shares = Vector.of(
                    new Share(passed, 0, 45),
                    new Share(failed, 45, 55),
                    new Share(expired, 55, 65),
                    new Share(waiting, 65, 75),
                    new Share(passedCheck, 75, 90),
                    new Share(reviewing, 90, 97),
                    new Share(storing, 97, 100));
        }

        private static VerificationId failed(Node node, VerificationId id) {
            return node.edd
                    .verifications()
                    .give(id, Node.GRACE, stamp -> new Fail(stamp, TreeSet.of(FailureCode.NAME_CHECK_FAILURE)))
                    .get()
                    .id();
        }
    }

    private void copyParties(Models models) throws SQLException {
        copy("insert into edd_customer (tenant, id, version, type, created_at, body) select " + tenantOf("n") + ", "
                + customer("n") + ", version, case n % 4 when 0 then 'business' else type end,"
                + " created_at + n * interval '1 second', replace(body, id::text, " + customer("n") + "::text)"
                + " from edd_customer, generate_series(0, " + (customers - 1) + ") n where "
                + model("id", models.customer.value()));
        copy("insert into edd_counterparty (tenant, id, version, body) select " + tenantOf("n") + ", "
                + counterparty("n")
                + ", version, replace(replace(body, id::text, " + counterparty("n") + "::text), '"
                + models.customer.value() + "', " + customer("n") + "::text) from edd_counterparty, generate_series(0, "
                + (customers - 1) + ") n where "
                + model("id", models.counterparty.id().value()));
        copy("insert into edd_party (tenant, party, last_sequence) select " + tenantOf("n") + ", kind || id, 1000"
                + " from generate_series(0, " + (customers - 1) + ") n, lateral (values ('customer:', " + customer("n")
                + "), ('counterparty:', " + counterparty("n") + ")) as parties (kind, id)");
    }

    private void copyCases(Models models, Share share) throws SQLException {
        String m = " from generate_series(0, " + (cases - 1) + ") m, lateral (select m % " + customers + " as n) c";
        String chosen = " where (m * 7 + m / " + customers + ") % 100 >= " + share.from() + " and (m * 7 + m / "
                + customers + ") % 100 < " + share.to();
        String ids = "replace(replace(replace(%s, '" + share.model().value() + "', " + verification("m") + "::text), '"
                + models.counterparty.id().value() + "', " + counterparty("n") + "::text), v.customer::text, "
                + customer("n") + "::text)";
        String ofModel = ", edd_verification v";
        String which = chosen + " and v.tenant = '" + model.value() + "' and v.id = '"
                + share.model().value() + "'";
        copy(
                "insert into edd_verification (tenant, id, version, type, method, state, customer, counterparty, approved_edd,"
                        + " deadline, created_at, claim, body) select " + tenantOf("n") + ", " + verification("m")
                        + ", v.version, v.type, v.method, v.state, " + customer("n")
                        + ", case when v.counterparty is null then null else " + counterparty("n") + " end,"
                        + " case when v.approved_edd is null then null else " + customer("n") + " end,"
                        + " v.deadline + m * interval '1 minute', v.created_at + m * interval '1 second', v.claim || m, "
                        + ids.formatted("v.body") + m + ofModel + which);
        copy("insert into edd_history (tenant, party, sequence, subject, version, event, recorded_at, body) select "
                + tenantOf("n") + ", " + ids.formatted("h.party") + ", m / " + customers + " * 10 + h.version, "
                + ids.formatted("h.subject") + ", h.version, h.event, h.recorded_at + m * interval '1 second', "
                + ids.formatted("h.body") + m + ofModel + ", edd_history h" + which
                + " and h.tenant = v.tenant and h.subject like '%"
                + share.model().value() + "'");
    }

    /** Messages of every tenth customer wait for two subscribers; of every hundredth the first one is a dead letter. */
    private void lookAtAll() throws SQLException {
        copy(
                "insert into edd_delivery (tenant, subscriber, party, sequence, attempts, due_at, available_at, parked_at, reason)"
                        + " select h.tenant, s.name, h.party, h.sequence, 0, h.recorded_at,"
                        + " case when first and n % 100 <> 0 then h.recorded_at end,"
                        + " case when first and n % 100 = 0 then h.recorded_at end, case when first and n % 100 = 0 then 'parked' end"
                        + " from generate_series(0, " + (customers - 1) + ", 10) n"
                        + " join lateral (select *, sequence = min(sequence) over (partition by party) as first from edd_history"
                        + " where tenant = " + tenantOf("n") + " and party = 'customer:' || " + customer("n")
                        + ") h on true"
                        + ", (values ('notifier'), ('receiver')) as s (name)");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            // as autovacuum does by default after so many inserts; what is counted is then counted in an index
            statement.execute("vacuum analyze");
        }
    }

    void copy(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was copied by " + sql);
            }
        }
    }

    String model() {
        return "tenant = '" + model.value() + "'";
    }

    String model(String column, UUID id) {
        return model() + " and " + column + " = '" + id + "'";
    }

    String tenantOf(String n) {
        return "'tenant ' || case when " + n + " % 20 < 8 then 0 when " + n + " % 20 < 14 then 1 when " + n
                + " % 20 < 17 then 2 when " + n + " % 20 < 19 then 3 else 4 end || ' " + run + "'";
    }

    String customer(String n) {
        return id("customer", n);
    }

    private String counterparty(String n) {
        return id("counterparty", n);
    }

    private String verification(String m) {
        return id("verification", m);
    }

    String id(String kind, String number) {
        return "md5('" + kind + run + "' || " + number + ")::uuid";
    }
}
