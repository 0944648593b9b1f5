package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two units of work, each of which freezes its customer as long as the other one's is verified. Both have read before either
 * commits, so what one read the other one writes.
 */
class WriteSkewTest {
    @Test
    void under_serializable_the_loser_runs_again_and_decides_on_what_the_winner_left() {
        Skew skew = new Skew(Ground.POSTGRESQL_SERIALIZABLE, false);

        Seq<Either<Refusal, CommitAnswer>> answers = skew.provoked();

        assertThat(answers.get(0).isRight()).isTrue();
        assertThat(answers.get(1).isLeft()).isTrue();
        assertThat(skew.runs.get())
                .as("the first, the second, and the second again")
                .isEqualTo(3);
        assertThat(skew.frozen()).isEqualTo(1);
    }

    /** That it is provoked at all: nothing else keeps the two apart when the decision hides what it read. */
    @Test
    void under_read_committed_the_same_skew_lands_when_the_commits_do_not_name_what_they_read() {
        Skew skew = new Skew(Ground.POSTGRESQL, false);

        assertThat(skew.provoked()).allMatch(Either::isRight);
        assertThat(skew.frozen()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void commits_that_name_what_they_read_are_safe_on_every_level(Ground ground) {
        Skew skew = new Skew(ground, true);

        Seq<Either<Refusal, CommitAnswer>> answers = skew.provoked();

        assertThat(answers.get(0).isRight()).isTrue();
        assertThat(answers.get(1).isLeft()).isTrue();
        assertThat(skew.frozen()).isEqualTo(1);
    }

    private static final class Skew {
        private final Ground ground;
        private final boolean naming;
        private final TenantName tenant = Database.freshTenant();
        private final AtomicInteger runs = new AtomicInteger();
        private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        private final CountDownLatch firstHasEnded = new CountDownLatch(1);
        private int frozen;

        Skew(Ground ground, boolean naming) {
            this.ground = ground;
            this.naming = naming;
        }

        int frozen() {
            return frozen;
        }

        Seq<Either<Refusal, CommitAnswer>> provoked() {
            try (HikariDataSource pool = ground.pool(4)) {
                Node node = new Node(JdbcStorage.owning(pool, tenant));
                Vector<CustomerId> customers = Vector.fill(2, () -> node.verified());
                Seq<Either<Refusal, CommitAnswer>> answers =
                        Crowd.of(2, number -> number == 0 ? first(node, customers) : second(node, customers));
                frozen = customers.count(customer -> node.storage
                        .unitOfWork()
                        .read(stores -> !Standing.isVerified(
                                stores.parties().find(customer).get())));
                return answers;
            }
        }

        private Callable<Either<Refusal, CommitAnswer>> first(Node node, Vector<CustomerId> customers) {
            return () -> {
                try {
                    return node.storage.unitOfWork().run(stores -> freeze(stores, customers, bothHaveRead::await));
                } finally {
                    firstHasEnded.countDown();
                }
            };
        }

        private Callable<Either<Refusal, CommitAnswer>> second(Node node, Vector<CustomerId> customers) {
            AtomicInteger mine = new AtomicInteger();
            return () -> node.storage
                    .unitOfWork()
                    .run(stores -> freeze(stores, customers.reverse(), () -> {
                        if (mine.incrementAndGet() > 1) {
                            return true;
                        }
                        bothHaveRead.await(Crowd.SECONDS, TimeUnit.SECONDS);
                        return firstHasEnded.await(Crowd.SECONDS, TimeUnit.SECONDS);
                    }));
        }

        private Either<Refusal, CommitAnswer> freeze(Stores stores, Vector<CustomerId> customers, Callable<?> hold) {
            runs.incrementAndGet();
            Versioned<Customer> mine = Standing.of(stores, customers.head());
            Versioned<Customer> other = Standing.of(stores, customers.last());
            called(hold);
            if (!Standing.isVerified(other)) {
                return Either.left(new Standing.NotStored());
            }
            Commit.Read read = new Commit.Read(other.value().id(), other.version());
            return Standing.stored(stores, naming ? Standing.frozen(mine, read) : Standing.frozen(mine));
        }

        private static void called(Callable<?> hold) {
            try {
                hold.call();
            } catch (Exception failure) {
                throw new IllegalStateException("the other unit did not come", failure);
            }
        }
    }
}
