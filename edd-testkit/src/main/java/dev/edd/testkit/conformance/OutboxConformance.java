package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} hands out, to whom, and in which order. */
public interface OutboxConformance extends StorageFixture {
    /** A delivery lands with the commit that it tells of, for each subscriber that was named and for no other. */
    @Test
    default void a_commit_leaves_a_delivery_for_each_subscriber_of_each_event() {
        Scene scene = new Scene(fresh());
        Post first = new Post(scene, Post.FIRST);
        Post second = new Post(scene, Post.SECOND);
        CustomerId customer = scene.customer();
        scene.land(scene.standing(customer, CustomerStanding.VERIFIED).to(LinkedHashSet.of(Post.FIRST)));

        assertThat(first.outbox.pending(Post.FIRST)).isEqualTo(1);
        assertThat(second.outbox.pending(Post.SECOND)).isZero();
        second.assertNothingToClaim(second.now());
        assertThat(Post.id(first.claimOne())).isEqualTo(new MessageId(customer, 2));
    }

    /** A delivery carries the history entry itself, and what it was claimed under. */
    @Test
    default void a_delivery_carries_the_entry_of_the_history() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 1);
        HistoryEntry entry = scene.history(customer).head();
        Lease lease = post.lease(post.now());

        Seq<Delivery> claimed = post.outbox.claim(Post.FIRST, lease, post.now(), 1);

        assertThat(claimed).containsExactly(new Delivery(Post.FIRST, entry, 1, lease));
    }

    /** The messages of a party go out in its order, one at a time. */
    @Test
    default void the_messages_of_a_party_go_out_one_at_a_time_and_in_order() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 4);

        for (MessageId expected : Post.messages(customer, 1, 4)) {
            Delivery delivery = post.claimOne();
            assertThat(Post.id(delivery)).isEqualTo(expected);
            post.assertNothingToClaim(post.now());
            assertThat(post.outbox.acknowledge(delivery)).isTrue();
        }
        post.assertNothingToClaim(post.now());
        assertThat(post.outbox.pending(Post.FIRST)).isZero();
    }

    /** Two events of one commit are two messages, in order too. */
    @Test
    default void the_messages_of_one_commit_go_out_in_order() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = new CustomerId(scene.ids.next());
        Write registered = scene.registration(customer);
        Write birth = scene.birth(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE);
        scene.land(registered.to(LinkedHashSet.of(Post.FIRST)), birth.to(LinkedHashSet.of(Post.FIRST)));

        assertThat(post.drained().map(Post::id)).containsExactlyElementsOf(Post.messages(customer, 1, 2));
    }

    /** Parties do not wait for one another; of each there is one at most. */
    @Test
    default void one_claim_takes_at_most_one_message_of_each_party() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Seq<CustomerId> parties = Vector.fill(3, () -> Post.party(scene, 2));

        Seq<Delivery> claimed = post.claim();

        assertThat(claimed.map(Post::id))
                .containsExactlyInAnyOrderElementsOf(parties.map(party -> new MessageId(party, 1)));
        assertThat(post.outbox.acknowledge(claimed.head())).isTrue();
        assertThat(Post.id(post.claimOne()))
                .isEqualTo(new MessageId(Post.id(claimed.head()).party(), 2));
    }

    /** What has waited longest comes first, and no more than was asked for. */
    @Test
    default void the_longest_due_come_first_and_no_more_than_asked_for() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Seq<CustomerId> parties = Vector.fill(4, () -> Post.party(scene, 1));
        Seq<Instant> due = Vector.of(3, 1, 4, 2).map(hours -> post.now().plusSeconds(3_600L * hours));
        Seq<Delivery> claimed = post.claim();
        claimed.forEach(delivery -> assertThat(post.outbox.postpone(delivery, due.get(parties.indexOf((CustomerId)
                        Post.id(delivery).party()))))
                .isTrue());
        Instant late = post.now().plusSeconds(36_000);

        assertThat(post.claim(late, 1).map(each -> Post.id(each).party())).containsExactly(parties.get(1));
        assertThat(post.claim(late, 2).map(each -> Post.id(each).party()))
                .containsExactly(parties.get(3), parties.get(0));
        assertThat(post.claim(late, 2).map(each -> Post.id(each).party())).containsExactly(parties.get(2));
    }

    /** Each subscriber has its own deliveries. */
    @Test
    default void subscribers_do_not_wait_for_one_another() {
        Scene scene = new Scene(fresh());
        Post first = new Post(scene, Post.FIRST);
        Post second = new Post(scene, Post.SECOND);
        CustomerId customer = Post.party(scene, 3);

        Delivery held = first.claimOne();
        assertThat(second.drained().map(Post::id)).containsExactlyElementsOf(Post.messages(customer, 1, 3));
        assertThat(first.outbox.pending(Post.FIRST)).isEqualTo(3);
        assertThat(second.outbox.pending(Post.SECOND)).isZero();
        assertThat(first.outbox.acknowledge(held)).isTrue();
        assertThat(first.drained().map(Post::id)).containsExactlyElementsOf(Post.messages(customer, 2, 3));
    }

    /** What fails waits for its time, and the party's later messages wait with it. */
    @Test
    default void a_postponed_message_waits_until_it_is_due_and_holds_back_its_party() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 2);
        CustomerId other = Post.party(scene, 1);
        Instant due = post.now().plusSeconds(5);
        Delivery failed = post.claim()
                .find(each -> Post.id(each).party().equals(customer))
                .get();

        assertThat(post.outbox.postpone(failed, due)).isTrue();

        post.assertNothingToClaim(due.minusNanos(1_000));
        Delivery again = post.claimOne(due);
        assertThat(Post.id(again)).isEqualTo(new MessageId(customer, 1));
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(post.outbox.pending(Post.FIRST)).isEqualTo(3);
        assertThat(scene.found(other).version()).isEqualTo(1);
    }

    /** Each claim counts as an attempt, of that message only. */
    @Test
    default void attempts_are_counted_for_each_message() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        Post.party(scene, 2);

        for (int attempt = 1; attempt <= 5; attempt++) {
            Delivery delivery = post.claimOne();
            assertThat(delivery.attempt()).isEqualTo(attempt);
            assertThat(post.outbox.postpone(delivery, post.now())).isTrue();
        }
        assertThat(post.outbox.acknowledge(post.claimOne())).isTrue();
        assertThat(post.claimOne().attempt()).isEqualTo(1);
    }

    /** What comes later joins the end. */
    @Test
    default void messages_that_come_while_others_are_out_go_out_after_them() {
        Scene scene = new Scene(fresh());
        Post post = new Post(scene, Post.FIRST);
        CustomerId customer = Post.party(scene, 1);
        Delivery out = post.claimOne();
        scene.land(scene.standing(customer, CustomerStanding.REJECTED).to(LinkedHashSet.of(Post.FIRST)));

        post.assertNothingToClaim(post.now());
        assertThat(post.outbox.acknowledge(out)).isTrue();
        assertThat(Post.id(post.claimOne())).isEqualTo(new MessageId(customer, 2));
    }
}
