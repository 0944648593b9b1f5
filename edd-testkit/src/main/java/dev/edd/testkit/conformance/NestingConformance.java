package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * A unit of work and a read are on their own: inside one, the same thread may call neither {@link UnitOfWork} nor
 * {@link Outbox} of the same storage. What is refused is an error of the caller, and the outer one goes on unharmed.
 */
public interface NestingConformance extends StorageFixture {
    /** Units are not nested. */
    @Test
    default void a_unit_inside_a_unit_is_refused() {
        Scene scene = new Scene(fresh());
        UnitOfWork units = scene.storage.unitOfWork();

        assertUnitGoesOnAfter(scene, () -> units.run(inner -> Either.right("inner")));
    }

    /** What a unit reads, it reads through its own stores. */
    @Test
    default void a_read_inside_a_unit_is_refused() {
        Scene scene = new Scene(fresh());
        UnitOfWork units = scene.storage.unitOfWork();

        assertUnitGoesOnAfter(scene, () -> units.read(inner -> "inner"));
    }

    /** A read decides nothing. */
    @Test
    default void a_unit_inside_a_read_is_refused() {
        Scene scene = new Scene(fresh());
        UnitOfWork units = scene.storage.unitOfWork();

        assertReadGoesOnAfter(scene, () -> units.run(inner -> Either.right("inner")));
    }

    /** A second read would see a second snapshot. */
    @Test
    default void a_read_inside_a_read_is_refused() {
        Scene scene = new Scene(fresh());
        UnitOfWork units = scene.storage.unitOfWork();

        assertReadGoesOnAfter(scene, () -> units.read(inner -> "inner"));
    }

    /** Deliveries are made by relays, whatever the call. */
    @Test
    default void the_outbox_is_refused_inside_a_unit() {
        OutboxCalls calls = new OutboxCalls(new Scene(fresh()));

        calls.all().forEach(call -> assertUnitGoesOnAfter(calls.scene, call));

        calls.assertNothingChanged();
    }

    /** Nor does a read look into it. */
    @Test
    default void the_outbox_is_refused_inside_a_read() {
        OutboxCalls calls = new OutboxCalls(new Scene(fresh()));

        calls.all().forEach(call -> assertReadGoesOnAfter(calls.scene, call));

        calls.assertNothingChanged();
    }

    private static void assertUnitGoesOnAfter(Scene scene, ThrowingCallable nested) {
        CustomerId customer = new CustomerId(scene.ids.next());
        Write registered = scene.registration(customer);

        Either<Refusal, String> outer = scene.storage.unitOfWork().run(stores -> {
            assertThatThrownBy(nested).isInstanceOf(IllegalStateException.class);
            stores.commit(Commit.of(registered));
            return Either.right("outer");
        });

        assertThat(outer).isEqualTo(Either.right("outer"));
        assertThat(scene.found(customer).version()).isEqualTo(1);
    }

    private static void assertReadGoesOnAfter(Scene scene, ThrowingCallable nested) {
        CustomerId customer = scene.customer();

        long version = scene.read(reads -> {
            assertThatThrownBy(nested).isInstanceOf(IllegalStateException.class);
            return reads.parties().find(customer).get().version();
        });

        assertThat(version).isEqualTo(1);
    }

    /** Every call of an outbox, with something out, something waiting and something parked to call it about. */
    final class OutboxCalls {
        private final Scene scene;
        private final Post post;
        private final Delivery out;
        private final MessageId parked;

        OutboxCalls(Scene scene) {
            this.scene = scene;
            this.post = new Post(scene, Post.FIRST);
            Post.party(scene, 1);
            Delivery failed = post.claimOne();
            assertThat(post.outbox.park(failed, post.now(), "reason")).isTrue();
            this.parked = Post.id(failed);
            Post.party(scene, 1);
            this.out = post.claimOne();
            Post.party(scene, 1);
        }

        Seq<ThrowingCallable> all() {
            Outbox outbox = post.outbox;
            Instant now = post.now();
            Lease lease = post.lease(now);
            return Vector.of(
                    () -> outbox.claim(Post.FIRST, lease, now, Post.MANY),
                    () -> outbox.acknowledge(out),
                    () -> outbox.postpone(out, now),
                    () -> outbox.park(out, now, "again"),
                    () -> outbox.deadLetters(Post.FIRST, Post.MANY),
                    () -> outbox.retry(Post.FIRST, parked, now),
                    () -> outbox.discard(Post.FIRST, parked),
                    () -> outbox.pending(Post.FIRST));
        }

        void assertNothingChanged() {
            assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(3);
            assertThat(post.outbox
                            .deadLetters(Post.FIRST, 10)
                            .map(each -> each.message().id()))
                    .containsExactly(parked);
            assertThat(post.claimOne().attempt()).isEqualTo(1);
            assertThat(post.outbox.acknowledge(out)).isTrue();
        }
    }
}
