package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An officer freezes a customer while enhanced due diligence is created: it is created before, or not at all. */
class FrozenMeanwhileTest {
    private static final int CUSTOMERS = 200;

    @ParameterizedTest
    @EnumSource
    void whoever_comes_first_no_case_is_created_of_a_frozen_customer(Ground ground) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(2);
                HikariDataSource other = ground.pool(2)) {
            Node creating = new Node(JdbcStorage.owning(one, tenant), clock, builder -> builder);
            Node freezing = new Node(JdbcStorage.owning(other, tenant), clock, builder -> builder);
            Vector<CustomerId> customers = Vector.fill(CUSTOMERS, () -> creating.verified());

            Seq<Seq<Either<Refusal, ?>>> answers = Crowd.of(
                    2,
                    thread -> () -> customers.map(
                            customer -> thread == 0 ? creating.create(customer) : freeze(freezing, customer)));

            customers.zip(answers.get(0)).forEach(created -> assertNeverBoth(creating, created._1, created._2));
            assertThat(answers.get(1)).as("freezing loses to nobody").allMatch(Either::isRight);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_customer_frozen_between_the_decision_and_its_commit_gets_no_case(Ground ground) {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = ground.pool(4)) {
            Node freezing = new Node(JdbcStorage.owning(pool, tenant));
            CustomerId customer = freezing.verified();
            Meanwhile storage = Meanwhile.first(1, JdbcStorage.owning(pool, tenant), () -> freeze(freezing, customer));

            Either<Refusal, Verification> created = new Node(storage).create(customer);

            assertThat(created.getLeft().code()).isEqualTo("unverified_customer");
            assertThat(storage.commits())
                    .as("the second decision saw the new standing")
                    .isEqualTo(1);
            assertNeverBoth(freezing, customer, created);
        }
    }

    private static Either<Refusal, ?> freeze(Node node, CustomerId customer) {
        return node.edd.parties().changeStanding(customer, CustomerStanding.FROZEN, Node.GRACE);
    }

    private static void assertNeverBoth(Node node, CustomerId customer, Either<Refusal, ?> created) {
        Seq<Event> events = node.around(customer).map(entry -> entry.event());
        int birth = events.indexWhere(VerificationCreated.class::isInstance);
        int frozen = events.indexWhere(event ->
                event instanceof CustomerEvent.StandingChanged changed && changed.to() == CustomerStanding.FROZEN);
        assertThat(frozen).as("frozen in the end").isPositive();
        if (created.isRight()) {
            assertThat(birth).isPositive().isLessThan(frozen);
        } else {
            assertThat(created.getLeft().code()).isEqualTo("unverified_customer");
            assertThat(birth).as("no case").isNegative();
        }
    }
}
