package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of two nodes open enhanced due diligence on the same customers. */
class OpenCaseRaceTest {
    private static final int THREADS = 16;
    private static final int CUSTOMERS = 500;
    private static final long SEED = 20_261_122L;

    @ParameterizedTest
    @EnumSource
    void each_customer_gets_one_open_case_and_every_loser_is_told_that_data_exists(Ground ground) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            Vector<Node> nodes = Vector.of(one, other)
                    .map(pool -> new Node(JdbcStorage.owning(pool, tenant), clock, builder -> builder));
            Vector<CustomerId> customers =
                    Vector.fill(CUSTOMERS, () -> nodes.head().verified());

            Seq<Tuple2<CustomerId, Either<Refusal, Verification>>> answers = Crowd.of(
                            THREADS,
                            thread -> () -> shuffled(customers, SEED + thread)
                                    .map(customer -> new Tuple2<>(
                                            customer, nodes.get(thread % 2).create(customer))))
                    .flatMap(each -> each);

            assertThat(answers).hasSize(THREADS * CUSTOMERS);
            assertThat(answers.filter(answer -> answer._2.isRight()).map(Tuple2::_1))
                    .as("one winner for each customer")
                    .containsExactlyInAnyOrderElementsOf(customers);
            assertThat(answers.flatMap(answer -> answer._2.swap().toOption()).map(Refusal::code))
                    .containsOnly("data_exists");
            Node node = nodes.head();
            assertThat(node.edd
                            .verifications()
                            .page(VerificationQuery.ALL, new Numbered(0, 1))
                            .total())
                    .isEqualTo(CUSTOMERS);
            customers.forEach(customer -> assertOneCase(node, customer));
            assertThat(node.storage.outbox().pending(Notifier.NAME))
                    .as("each event is to be told once")
                    .isEqualTo(3L * CUSTOMERS);
        }
    }

    private static void assertOneCase(Node node, CustomerId customer) {
        assertThat(node.around(customer).map(entry -> entry.id().sequence())).containsExactly(1L, 2L, 3L);
        assertThat(node.around(customer).last().event()).isInstanceOf(VerificationCreated.class);
    }

    private static Vector<CustomerId> shuffled(Seq<CustomerId> customers, long seed) {
        List<CustomerId> order = new ArrayList<>(customers.asJava());
        Collections.shuffle(order, new Random(seed));
        return Vector.ofAll(order);
    }
}
