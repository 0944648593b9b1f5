package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** A storage is one tenant's: nothing of it is seen, taken, counted or delivered in another. */
public interface TenantConformance extends StorageFixture {
    /** Two tenants may even use the same ids, as whoever imports from a platform with several of them does. */
    @Test
    default void two_storages_share_nothing() {
        Scene one = new Scene(fresh());
        Scene other = new Scene(fresh());
        CustomerId customer = Post.party(one, 3);
        VerificationId open = one.edd(customer);

        assertHoldsNothing(other, customer, open);

        assertThat(other.land(other.registration(customer).to(LinkedHashSet.of(Post.FIRST))))
                .as("a sequence of its own")
                .isEqualTo(1);
        // another case than the one that holds the claim in the other tenant
        VerificationId another = new VerificationId(customer.value());
        assertThat(another).isNotEqualTo(open);
        assertThat(other.commit(Commit.of(
                        Scene.birth(another, new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, other.stamp()))))
                .as("a claim of its own")
                .isEqualTo(new CommitAnswer.Committed(2));
        Post ofOther = new Post(other, Post.FIRST);
        assertThat(ofOther.outbox.acknowledge(ofOther.claimOne())).isTrue();
        assertThat(ofOther.outbox.pending(Post.FIRST)).isZero();

        assertThat(one.found(customer).version()).isEqualTo(3);
        assertThat(one.found(open).version()).isEqualTo(1);
        assertThat(one.around(customer, 0, 10).map(entry -> entry.id().sequence()))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(one.page(VerificationQuery.ALL, new Numbered(0, 10)).total()).isEqualTo(1);
        assertThat(new Post(one, Post.FIRST).drained().map(Post::id))
                .containsExactlyElementsOf(Post.messages(customer, 1, 3));
    }

    private static void assertHoldsNothing(Scene scene, CustomerId customer, VerificationId open) {
        assertThat(scene.find(customer)).isEmpty();
        assertThat(scene.find(open)).isEmpty();
        assertThat(scene.page(VerificationQuery.ALL, new Numbered(0, 10)))
                .isEqualTo(new CountedPage<>(Vector.empty(), 0));
        assertThat(scene.<Seq<Customer>>read(reads -> reads.parties()
                        .page(CustomerQuery.ALL, Keyset.first(10))
                        .items()))
                .isEmpty();
        assertThat(scene.history(open)).isEmpty();
        assertThat(scene.around(customer, 0, 10)).isEmpty();
        assertThat(scene.overdue(Scene.START.plus(Scene.ANSWER.multipliedBy(2)), 10))
                .isEmpty();
        assertThat(scene.storage.outbox().pending(Post.FIRST)).isZero();
        new Post(scene, Post.FIRST).assertNothingToClaim(Scene.START.plus(Scene.ANSWER));
    }
}
