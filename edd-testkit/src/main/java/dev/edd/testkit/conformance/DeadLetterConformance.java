package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an {@link Outbox} does with what could not be delivered. */
public interface DeadLetterConformance extends StorageFixture {
    /** A dead letter says what, to whom, how often, since when and why. */
    @Test
    default void a_parked_message_is_a_dead_letter() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 1);
        HistoryEntry entry = scene.history(customer).head();
        assertThat(post.outbox.postpone(post.claimOne(), post.now())).isTrue();
        Instant at = post.now().plusSeconds(7);
        String reason = "r".repeat(200);

        assertThat(post.outbox.park(post.claimOne(), at, reason)).isTrue();

        assertThat(post.outbox.deadLetters(Post.FIRST, 10))
                .containsExactly(new DeadLetter(Post.FIRST, entry, 2, at, reason));
        assertThat(post.outbox.deadLetters(Post.SECOND, 10)).isEmpty();
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(1);
    }

    /** It holds back its own party for its own subscriber, for as long as it is there, and nobody else. */
    @Test
    default void a_dead_letter_holds_back_only_its_party_and_only_for_its_subscriber() {
        Scene scene = new Scene(fresh());
        Post first = new Post(scene, Post.FIRST);
        Post second = new Post(scene, Post.SECOND);
        CustomerId stuck = Post.party(scene, 3);
        CustomerId free = Post.party(scene, 3);
        Seq<Delivery> claimed = first.claim();
        claimed.filter(each -> Post.id(each).party().equals(stuck))
                .forEach(each -> assertThat(first.outbox.park(each, first.now(), "reason"))
                        .isTrue());
        claimed.filter(each -> Post.id(each).party().equals(free))
                .forEach(each -> assertThat(first.outbox.acknowledge(each)).isTrue());

        assertThat(first.drained().map(Post::id)).containsExactlyElementsOf(Post.messages(free, 2, 3));
        first.assertNothingToClaim(first.now().plusSeconds(1_000_000));
        assertThat(first.outbox.pending(Post.FIRST)).isEqualTo(3);
        assertThat(second.drained()).hasSize(6);
    }

    /** The earliest parked come first, and no more than asked for. */
    @Test
    default void the_earliest_parked_come_first_and_no_more_than_asked_for() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Seq<CustomerId> parties = Vector.fill(4, () -> Post.party(scene, 1));
        Vector<Integer> seconds = Vector.of(3, 1, 4, 2);
        Instant now = post.now();
        post.claim().forEach(delivery -> {
            int after =
                    seconds.get(parties.indexOf((CustomerId) Post.id(delivery).party()));
            assertThat(post.outbox.park(delivery, now.plusSeconds(after), "reason"))
                    .isTrue();
        });
        Seq<CustomerId> expected = Vector.of(parties.get(1), parties.get(3), parties.get(0), parties.get(2));

        assertThat(post.outbox
                        .deadLetters(Post.FIRST, 10)
                        .map(each -> each.message().id().party()))
                .containsExactlyElementsOf(expected);
        assertThat(post.outbox
                        .deadLetters(Post.FIRST, 2)
                        .map(each -> each.message().id().party()))
                .containsExactlyElementsOf(expected.take(2));
    }

    /** A dead letter that is tried again begins anew. */
    @Test
    default void a_retried_dead_letter_is_due_again_with_its_attempts_counted_anew() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 2);
        MessageId message = parked(post);
        Instant due = post.now().plusSeconds(9);

        assertThat(post.outbox.retry(Post.FIRST, message, due)).isTrue();

        assertThat(post.outbox.deadLetters(Post.FIRST, 10)).isEmpty();
        post.assertNothingToClaim(due.minusNanos(1_000));
        Delivery again = post.claimOne(due);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(Post.id(again)).isEqualTo(new MessageId(customer, 1));
        assertThat(post.outbox.acknowledge(again)).isTrue();
        assertThat(Post.id(post.claimOne())).isEqualTo(new MessageId(customer, 2));
    }

    /** A dead letter that is dropped never comes again; the party goes on. */
    @Test
    default void a_discarded_dead_letter_never_comes_again_and_its_party_goes_on() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 3);
        MessageId message = parked(post);

        assertThat(post.outbox.discard(Post.FIRST, message)).isTrue();

        assertThat(post.outbox.deadLetters(Post.FIRST, 10)).isEmpty();
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(2);
        assertThat(post.drained().map(Post::id)).containsExactlyElementsOf(Post.messages(customer, 2, 3));
        assertThat(scene.around(customer, 0, 10)).hasSize(3);
    }

    /** Only a dead letter can be retried or discarded. */
    @Test
    default void what_is_no_dead_letter_is_neither_retried_nor_discarded() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 2);
        MessageId waiting = new MessageId(customer, 1);
        MessageId next = new MessageId(customer, 2);
        MessageId unknown = new MessageId(new CustomerId(scene.ids.next()), 1);

        Vector.of(waiting, next, unknown).forEach(message -> assertUntouchable(post, message));
        Delivery out = post.claimOne();
        assertUntouchable(post, waiting);
        assertThat(post.outbox.park(out, post.now(), "reason")).isTrue();
        assertThat(post.outbox.discard(Post.SECOND, waiting)).isFalse();
        assertUntouchable(post, next);
        assertThat(post.outbox.discard(Post.FIRST, waiting)).isTrue();
        assertUntouchable(post, waiting);
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(1);
    }

    private static void assertUntouchable(Post post, MessageId message) {
        assertThat(post.outbox.retry(Post.FIRST, message, post.now())).isFalse();
        assertThat(post.outbox.discard(Post.FIRST, message)).isFalse();
    }

    private static MessageId parked(Post post) {
        Delivery delivery = post.claimOne();
        assertThat(post.outbox.park(delivery, post.now(), "reason")).isTrue();
        return Post.id(delivery);
    }
}
