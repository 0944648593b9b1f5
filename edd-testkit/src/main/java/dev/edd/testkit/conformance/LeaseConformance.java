package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Who may do what with a delivery of an {@link Outbox}: whoever holds its lease, and nobody else. */
public interface LeaseConformance extends StorageFixture {
    /** A lease keeps others away until its end; at that very instant anyone may claim. */
    @Test
    default void a_lease_keeps_others_away_until_it_ends() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 2);
        Delivery first = post.claimOne();
        Instant end = first.lease().until();

        post.assertNothingToClaim(end.minusNanos(1_000));
        Delivery second = post.claimOne(end);

        assertThat(Post.id(second)).isEqualTo(new MessageId(customer, 1));
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.lease().token()).isNotEqualTo(first.lease().token());
    }

    /** A lease that ended and that nobody took over still counts: the message was delivered. */
    @Test
    default void an_ended_lease_that_nobody_took_over_still_acknowledges() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 2);
        Delivery late = post.claimOne();
        Instant afterwards = late.lease().until().plusSeconds(1);

        assertThat(post.outbox.acknowledge(late)).isTrue();

        assertThat(Post.id(post.claimOne(afterwards))).isEqualTo(new MessageId(customer, 2));
    }

    /** Who lost the lease cannot acknowledge what another relay has now. */
    @Test
    default void a_late_acknowledgement_changes_nothing() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Delivery late = lost(post);
        Delivery current = post.claimOne(late.lease().until());

        assertThat(post.outbox.acknowledge(late)).isFalse();

        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(2);
        assertThat(post.outbox.acknowledge(current)).isTrue();
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(1);
    }

    /** Nor put it off. */
    @Test
    default void a_late_postponement_changes_nothing() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Delivery late = lost(post);
        Instant end = late.lease().until();
        Delivery current = post.claimOne(end);

        assertThat(post.outbox.postpone(late, end)).isFalse();

        post.assertNothingToClaim(end);
        assertThat(post.outbox.acknowledge(current)).isTrue();
    }

    /** Nor give it up. */
    @Test
    default void a_late_parking_changes_nothing() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Delivery late = lost(post);
        Delivery current = post.claimOne(late.lease().until());

        assertThat(post.outbox.park(late, late.lease().until(), "reason")).isFalse();

        assertThat(post.outbox.deadLetters(Post.FIRST, 10)).isEmpty();
        assertThat(post.outbox.acknowledge(current)).isTrue();
    }

    /** To end a delivery is to give its lease back. */
    @Test
    default void a_lease_is_good_for_one_end_only() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Vector.fill(3, () -> Post.party(scene, 2));
        Seq<Delivery> claimed = post.claim();
        Instant due = post.now().plusSeconds(3_600);
        assertThat(post.outbox.acknowledge(claimed.get(0))).isTrue();
        assertThat(post.outbox.postpone(claimed.get(1), due)).isTrue();
        assertThat(post.outbox.park(claimed.get(2), post.now(), "reason")).isTrue();

        claimed.forEach(delivery -> {
            assertThat(post.outbox.acknowledge(delivery)).isFalse();
            assertThat(post.outbox.postpone(delivery, post.now())).isFalse();
            assertThat(post.outbox.park(delivery, post.now(), "again")).isFalse();
        });

        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(5);
        assertThat(Post.id(post.claimOne()))
                .isEqualTo(new MessageId(Post.id(claimed.get(0)).party(), 2));
        assertThat(post.outbox.deadLetters(Post.FIRST, 10).map(each -> each.reason()))
                .containsExactly("reason");
    }

    /** A message that was put off is due when it is due, also before its lease would have ended. */
    @Test
    default void a_postponed_message_no_longer_waits_for_its_lease() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Post.party(scene, 1);
        Delivery failed = post.claimOne();
        Instant due = post.now().plusSeconds(1);

        assertThat(post.outbox.postpone(failed, due)).isTrue();

        assertThat(due).isBefore(failed.lease().until());
        assertThat(post.claimOne(due).attempt()).isEqualTo(2);
    }

    /** A lease is for one subscriber. */
    @Test
    default void a_lease_of_one_subscriber_does_nothing_for_another() {
        Scene scene = new Scene(fresh());
        Post first = new Post(scene, Post.FIRST);
        Post second = new Post(scene, Post.SECOND);
        Post.party(scene, 1);
        Delivery ofFirst = first.claimOne();
        Delivery ofSecond = second.claimOne();
        Delivery mixed = new Delivery(Post.SECOND, ofFirst.message(), 1, ofFirst.lease());

        assertThat(second.outbox.acknowledge(mixed)).isFalse();
        assertThat(second.outbox.acknowledge(ofSecond)).isTrue();
        assertThat(first.outbox.pending(Post.FIRST)).isEqualTo(1);
    }

    /** However many relays claim at once, no delivery is given to two of them. */
    @Test
    default void racing_claims_never_give_one_delivery_twice() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Seq<CustomerId> parties = Vector.fill(20, () -> Post.party(scene, 1));
        Instant now = post.now();

        Seq<Seq<Delivery>> claimed = Rendezvous.of(ConcurrencyConformance.RACERS, racer -> () -> post.claim(now, 15));
        Seq<Delivery> rest = post.claim(now, Post.MANY);

        Seq<Delivery> all = claimed.flatMap(each -> each).appendAll(rest);
        assertThat(all.map(Post::id))
                .containsExactlyInAnyOrderElementsOf(parties.map(party -> new MessageId(party, 1)));
        assertThat(all).allMatch(delivery -> delivery.attempt() == 1);
    }

    /** Relays that drain the outbox together deliver everything once, and each party's messages in order. */
    @Test
    default void racing_relays_deliver_everything_once_and_in_order() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Seq<CustomerId> parties = Vector.fill(6, () -> Post.party(scene, 5));
        Vector<Queue<MessageId>> received = parties.toVector().map(party -> new ConcurrentLinkedQueue<>());
        Instant now = post.now();

        Rendezvous.of(ConcurrencyConformance.RACERS, racer -> () -> {
            for (int turn = 0; turn < Post.MANY && post.outbox.pending(Post.FIRST) > 0; turn++) {
                post.claim(now, 3).forEach(delivery -> {
                    received.get(parties.indexOf((CustomerId) Post.id(delivery).party()))
                            .add(Post.id(delivery));
                    assertThat(post.outbox.acknowledge(delivery)).isTrue();
                });
            }
            return true;
        });

        assertThat(received.map(Vector::ofAll))
                .containsExactlyElementsOf(
                        parties.map(party -> Post.messages(party, 1, 5).toVector()));
    }

    private static Delivery lost(Post post) {
        Post.party(post.scene, 2);
        return post.claimOne();
    }
}
