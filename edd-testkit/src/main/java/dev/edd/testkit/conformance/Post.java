package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Outbox;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/** A subscriber at the outbox of a scene. */
final class Post {
    static final SubscriberName FIRST = new SubscriberName("first-subscriber");
    static final SubscriberName SECOND = new SubscriberName("second-subscriber");
    static final Duration LEASE = Duration.ofMinutes(1);
    static final int MANY = 1_000;

    final Scene scene;
    final Outbox outbox;
    private final SubscriberName subscriber;

    Post(Scene scene, SubscriberName subscriber) {
        this.scene = scene;
        this.outbox = scene.storage.outbox();
        this.subscriber = subscriber;
    }

    /** A customer around whom so much happened that both subscribers must be told of. */
    static CustomerId party(Scene scene, int messages) {
        CustomerId customer = new CustomerId(scene.ids.next());
        LinkedHashSet<SubscriberName> both = LinkedHashSet.of(FIRST, SECOND);
        scene.land(scene.registration(customer).to(both));
        CustomerStanding[] standings = {CustomerStanding.VERIFIED, CustomerStanding.FROZEN};
        for (int number = 0; number < messages - 1; number++) {
            scene.land(scene.standing(customer, standings[number % 2]).to(both));
        }
        return customer;
    }

    Lease lease(Instant at) {
        return new Lease(scene.ids.next(), at.plus(LEASE));
    }

    Instant now() {
        return scene.clock.instant();
    }

    Seq<Delivery> claim(Instant at, int most) {
        return outbox.claim(subscriber, lease(at), at, most);
    }

    Seq<Delivery> claim() {
        return claim(now(), MANY);
    }

    /** Claims what must be the one delivery that there is to claim. */
    Delivery claimOne() {
        return claimOne(now());
    }

    Delivery claimOne(Instant at) {
        Seq<Delivery> claimed = claim(at, MANY);
        assertThat(claimed).hasSize(1);
        return claimed.head();
    }

    void assertNothingToClaim(Instant at) {
        assertThat(claim(at, MANY)).isEmpty();
    }

    /** Claims and acknowledges until nothing is left, and gives everything in the order in which it came. */
    Seq<Delivery> drained() {
        Vector<Delivery> all = Vector.empty();
        Seq<Delivery> claimed = claim();
        while (!claimed.isEmpty()) {
            claimed.forEach(delivery -> assertThat(outbox.acknowledge(delivery)).isTrue());
            all = all.appendAll(claimed);
            assertThat(all.size()).as("the outbox comes to an end").isLessThan(10_000);
            claimed = claim();
        }
        return all;
    }

    static Seq<MessageId> messages(CustomerId party, long from, long to) {
        return Vector.rangeClosed(from, to).map(sequence -> new MessageId(party, sequence));
    }

    static MessageId id(Delivery delivery) {
        return delivery.message().id();
    }
}
