package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.VerificationId;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Instants are in whole microseconds wherever one is handed in, so that no store rounds where another does not. */
public interface PrecisionConformance extends StorageFixture {
    /** Refused, and nothing is changed. */
    @Test
    default void the_outbox_refuses_instants_finer_than_a_microsecond() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Post.party(scene, 1);
        Delivery failed = post.claimOne();
        MessageId parked = Post.id(failed);
        assertThat(post.outbox.park(failed, post.now(), "reason")).isTrue();
        Post.party(scene, 1);
        Delivery out = post.claimOne();
        Instant tooFine = post.now().plusNanos(1);

        Vector.<ThrowingCallable>of(
                        () -> post.outbox.claim(Post.FIRST, post.lease(post.now()), tooFine, Post.MANY),
                        () -> post.outbox.postpone(out, tooFine),
                        () -> post.outbox.park(out, tooFine, "again"),
                        () -> post.outbox.retry(Post.FIRST, parked, tooFine))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class));

        assertThat(post.outbox
                        .deadLetters(Post.FIRST, 10)
                        .map(each -> each.message().id()))
                .containsExactly(parked);
        assertThat(post.outbox.acknowledge(out)).isTrue();
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(1);
    }

    /** A deadline has come or not at an instant that every store can tell. */
    @Test
    default void what_is_overdue_is_not_told_at_an_instant_finer_than_a_microsecond() {
        Scene scene = new Scene(fresh());
        VerificationId storing = scene.edd(scene.customer());
        Instant deadline = scene.found(storing).value().deadline().get();

        assertThatThrownBy(() -> scene.overdue(deadline.plusNanos(1), 10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(scene.overdue(deadline, 10)).containsExactly(storing);
    }
}
