package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.Lazy;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;

/** The largest tenant, each of whose statements is explained before it goes. */
final class Explained {
    /** How many cases there are; the profile "heavy" raises it. */
    private static final int CASES = Integer.getInteger("edd.cases", 20_000);

    static final int PAGE = 50;

    /** What is hardly more than a page may be sorted: the planner thinks that cheaper than another index. */
    private static final long FEW = 4L * PAGE;

    final DataSource wire;
    final TenantName tenant;
    final Node node;
    final Vector<CustomerId> customers;
    final Verification some;
    final CounterpartyId counterparty;
    private Vector<Plan> plans = Vector.empty();
    private Vector<Plan> ofAnyValues = Vector.empty();

    /** Made once for all tests that look at plans: they add to it, but take nothing away. */
    private static final Lazy<ManyCases> MANY = Lazy.of(() -> {
        try {
            return new ManyCases(Database.POSTGRESQL.shared(), CASES);
        } catch (SQLException failure) {
            throw new IllegalStateException("nothing to look at", failure);
        }
    });

    Explained() {
        ManyCases cases = MANY.get();
        wire = Wire.tapped(Database.POSTGRESQL.shared(), this::explain);
        tenant = cases.largest;
        node = new Node(JdbcStorage.owning(wire, tenant), new SettableClock(Node.START), RiskWork::rating);
        customers = read(reads -> reads.parties().page(CustomerQuery.ALL, Keyset.first(3)))
                .items()
                .map(Customer::id)
                .toVector();
        VerificationQuery checks = VerificationQuery.ALL.withTypes(LinkedHashSet.of(VerificationType.COUNTERPARTY));
        some = read(reads -> reads.verifications().page(checks, Keyset.first(1)))
                .items()
                .head();
        counterparty = ((Subject.OfCounterparty) some.header().subject()).counterparty();
    }

    private synchronized void explain(Wire.Trip trip) throws SQLException {
        if (trip.what().contains("edd_")) {
            plans = plans.append(Plan.of(trip));
            // an insert's parameters get their types from the driver only
            if (!trip.what().startsWith("insert")) {
                ofAnyValues = ofAnyValues.append(Plan.ofAnyValues(trip));
            }
        }
    }

    <A> A read(Function<Reads, A> query) {
        return node.storage.unitOfWork().read(query);
    }

    /** Not even a few. */
    void assertNothingSorted(Runnable query) {
        plans = Vector.empty();
        query.run();
        assertThat(plans).isNotEmpty().allMatch(plan -> plan.sorted() == 0);
        plans = Vector.empty();
        ofAnyValues = Vector.empty();
    }

    void assertIndexed() {
        SoftAssertions soft = new SoftAssertions();
        Seq<Plan> known = plans.distinctBy(Plan::sql);
        known.forEach(
                plan -> soft.assertThat(plan.sorted()).as("sorted by " + plan).isLessThanOrEqualTo(FEW));
        known.appendAll(ofAnyValues.distinctBy(Plan::sql)).forEach(plan -> {
            soft.assertThat(plan.scanned())
                    .as("read from end to end by " + plan)
                    .isEmpty();
            soft.assertThat(plan.usesAnIndex() || plan.sql().startsWith("insert"))
                    .as("an index of " + plan)
                    .isTrue();
        });
        soft.assertThat(known).isNotEmpty();
        plans = Vector.empty();
        ofAnyValues = Vector.empty();
        soft.assertAll();
    }
}
