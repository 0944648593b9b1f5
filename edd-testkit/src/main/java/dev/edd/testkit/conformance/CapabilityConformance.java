package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Write;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Where storages may differ: each difference is declared, and what is not declared must not be so. */
public interface CapabilityConformance {
    /**
     * What this storage can do that another may not.
     *
     * @return the capabilities, possibly none
     */
    Set<Capability> capabilities();

    /**
     * Makes a place.
     *
     * @return a place with nothing in it and nothing open at it, that shares nothing with the ones before
     */
    StoragePlace place();

    /** A restart. */
    @Test
    default void what_was_committed_outlives_its_storage_exactly_when_that_is_declared() {
        StoragePlace place = place();
        Scene before = new Scene(place.open());
        CustomerId customer = Post.party(before, 2);
        assertThat(before.found(customer).version()).isEqualTo(2);
        assertThat(before.storage.outbox().pending(Post.FIRST)).isEqualTo(2);

        place.close();
        Scene after = new Scene(place.open());

        boolean durable = capabilities().contains(Capability.DURABLE);
        assertThat(after.find(customer).isDefined()).isEqualTo(durable);
        assertThat(after.around(customer, 0, 10)).hasSize(durable ? 2 : 0);
        assertThat(after.storage.outbox().pending(Post.FIRST)).isEqualTo(durable ? 2 : 0);
        place.close();
    }

    /** A second node. */
    @Test
    default void storages_at_one_place_are_one_exactly_when_that_is_declared() {
        StoragePlace place = place();
        Scene one = new Scene(place.open());
        CustomerId customer = one.customer();
        VerificationId open = one.edd(customer);
        assertThat(one.found(open).version()).isEqualTo(1);

        Option<Scene> other = second(place).map(Scene::new);

        if (capabilities().contains(Capability.SHARED)) {
            assertThat(other).as("a second storage at the place").isNotEmpty();
            Scene second = other.get();
            assertThat(second.found(open)).isEqualTo(one.found(open));
            Write again = Scene.birth(
                    new VerificationId(customer.value()),
                    new Subject.OfCustomer(customer),
                    VerificationMethod.ENHANCED_DUE_DILIGENCE,
                    second.stamp());
            assertThat(second.commit(Commit.of(again))).isInstanceOf(CommitAnswer.Taken.class);
        } else {
            other.forEach(second -> {
                assertThat(second.find(customer)).isEmpty();
                assertThat(second.find(open)).isEmpty();
            });
            assertThat(one.found(open).version()).isEqualTo(1);
        }
        place.close();
    }

    private static Option<Storage> second(StoragePlace place) {
        try {
            return Option.some(place.open());
        } catch (IllegalStateException refused) {
            return Option.none();
        }
    }
}
