package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link UnitOfWork} must keep together, keep apart, and throw away. */
public interface UnitOfWorkConformance extends StorageFixture {
    /** What the work gives is what the caller gets. */
    @Test
    default void a_unit_gives_what_its_work_gave() {
        Scene scene = new Scene(fresh());
        Refusal refusal = new Scene.RolledBack();
        CustomerId customer = scene.customer();

        assertThat(scene.storage.unitOfWork().<String>run(stores -> Either.left(refusal)))
                .isEqualTo(Either.left(refusal));
        assertThat(scene.storage
                        .unitOfWork()
                        .run(stores -> Either.right(stores.parties().find(customer))))
                .isEqualTo(Either.right(Option.of(scene.found(customer))));
        assertThat(scene.<String>read(reads -> "answer")).isEqualTo("answer");
        assertThat(scene.found(customer).version()).isEqualTo(1);
    }

    /** A left rolls back, also what was committed before it. */
    @Test
    default void a_left_leaves_no_trace() {
        Scene scene = new Scene(fresh());
        Trace trace = new Trace(scene);

        Either<Refusal, CommitAnswer> answer = scene.storage.unitOfWork().run(stores -> {
            trace.leaveIn(stores);
            return Either.left(new Scene.RolledBack());
        });

        assertThat(answer).isEqualTo(Either.left(new Scene.RolledBack()));
        trace.assertGone();
        trace.assertCanBeLeftAgain();
    }

    /** An exception rolls back and comes through as it is. */
    @Test
    default void an_exception_leaves_no_trace() {
        Scene scene = new Scene(fresh());
        Trace trace = new Trace(scene);
        RuntimeException thrown = new IllegalArgumentException("thrown by the work");

        assertThatThrownBy(() -> scene.storage.unitOfWork().run(stores -> {
                    trace.leaveIn(stores);
                    throw thrown;
                }))
                .isSameAs(thrown);
        trace.assertGone();
        trace.assertCanBeLeftAgain();
    }

    /** An error rolls back too: a dying process must not leave half a decision. */
    @Test
    default void an_error_leaves_no_trace() {
        Scene scene = new Scene(fresh());
        Trace trace = new Trace(scene);
        Error thrown = new AssertionError("thrown by the work");

        assertThatThrownBy(() -> scene.storage.unitOfWork().run(stores -> {
                    trace.leaveIn(stores);
                    throw thrown;
                }))
                .isSameAs(thrown);
        trace.assertGone();
        trace.assertCanBeLeftAgain();
    }

    /** Several commits of one unit, of several parties, are one. */
    @Test
    default void the_commits_of_one_unit_land_together() {
        Scene scene = new Scene(fresh());
        CustomerId one = scene.customer();
        CustomerId other = scene.customer();
        Write ofOne = scene.standing(one, CustomerStanding.VERIFIED);
        Write ofOther = scene.standing(other, CustomerStanding.FROZEN);
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(one), ENHANCED_DUE_DILIGENCE);

        scene.storage.unitOfWork().run(stores -> {
            assertThat(stores.commit(Commit.of(ofOne))).isEqualTo(new CommitAnswer.Committed(2));
            assertThat(stores.commit(Commit.of(ofOther))).isEqualTo(new CommitAnswer.Committed(2));
            assertThat(stores.commit(Commit.of(birth))).isEqualTo(new CommitAnswer.Committed(3));
            return Either.right("done");
        });

        assertThat(scene.found(one).value().standing()).isEqualTo(CustomerStanding.VERIFIED);
        assertThat(scene.found(other).value().standing()).isEqualTo(CustomerStanding.FROZEN);
        assertThat(scene.found(birth.next().id()).version()).isEqualTo(1);
    }

    /** A unit sees its own steps in every query. */
    @Test
    default void a_unit_reads_what_it_committed() {
        Scene scene = new Scene(fresh());
        CustomerId customer = new CustomerId(scene.ids.next());
        Write.OfCustomer registered = scene.registration(customer);
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
        VerificationId id = birth.next().id();

        scene.storage.unitOfWork().run(stores -> {
            stores.commit(Commit.of(registered));
            stores.commit(Commit.of(birth));
            assertThat(stores.parties().find(customer).get().version()).isEqualTo(1);
            assertThat(stores.parties()
                            .page(CustomerQuery.ALL, Keyset.first(10))
                            .items())
                    .containsExactly(registered.next());
            assertThat(stores.verifications().find(id).get().value()).isEqualTo(birth.next());
            assertThat(stores.verifications()
                            .page(VerificationQuery.ALL, new Numbered(0, 10))
                            .total())
                    .isEqualTo(1);
            assertThat(stores.verifications().overdue(scene.clock.instant().plus(Scene.ANSWER), 10))
                    .containsExactly(id);
            assertThat(stores.history().ofParty(customer, 0, 10)).hasSize(2);
            return Either.right("done");
        });

        assertThat(scene.found(id).version()).isEqualTo(1);
    }

    /** Others see nothing of it before it has ended. */
    @Test
    default void nobody_else_sees_a_step_before_its_unit_ends() {
        Scene scene = new Scene(fresh());
        Trace trace = new Trace(scene);

        scene.storage.unitOfWork().run(stores -> {
            trace.leaveIn(stores);
            Rendezvous.elsewhere(() -> {
                trace.assertGone();
                return true;
            });
            return Either.right("done");
        });

        trace.assertThere();
    }

    /** A read sees one state of the world, however long it takes. */
    @Test
    default void a_read_sees_nothing_that_came_after_it_began() {
        Scene scene = new Scene(fresh());
        CustomerId one = scene.customer();
        CustomerId other = scene.customer();
        Write ofOne = scene.standing(one, CustomerStanding.VERIFIED);
        Write ofOther = scene.standing(other, CustomerStanding.VERIFIED);

        scene.read(reads -> {
            assertThat(reads.parties().find(one).get().version()).isEqualTo(1);
            Rendezvous.elsewhere(() -> scene.land(ofOne));
            Rendezvous.elsewhere(() -> scene.land(ofOther));
            assertThat(reads.parties().find(one).get().version()).isEqualTo(1);
            assertThat(reads.parties().find(other).get().version()).isEqualTo(1);
            assertThat(reads.history().of(other)).hasSize(1);
            assertThat(reads.parties().page(CustomerQuery.ALL, Keyset.first(10)).items())
                    .allMatch(customer -> customer.standing() == CustomerStanding.UNVERIFIED);
            return true;
        });

        assertThat(scene.found(other).version()).isEqualTo(2);
    }

    /** Stores that were kept are of no use. */
    @Test
    default void stores_are_of_no_use_after_their_unit() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Write late = scene.standing(customer, CustomerStanding.VERIFIED);
        List<Stores> kept = new ArrayList<>();
        List<Reads> keptReads = new ArrayList<>();
        scene.storage.unitOfWork().run(stores -> {
            kept.add(stores);
            return Either.right("done");
        });
        scene.read(reads -> {
            keptReads.add(reads);
            return true;
        });

        assertThatThrownBy(() -> kept.get(0).commit(Commit.of(late))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.get(0).parties().find(customer)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keptReads.get(0).parties().find(customer)).isInstanceOf(IllegalStateException.class);
        assertThat(scene.found(customer).version()).isEqualTo(1);
    }

    /** Something of everything that a commit leaves behind. */
    final class Trace {
        private static final SubscriberName SUBSCRIBER = new SubscriberName("subscriber");

        private final Scene scene;
        private final CustomerId customer;
        private final CustomerId other;
        private final Write standing;
        private final Write.OfVerification birth;
        private final Write.OfVerification birthOfOther;

        Trace(Scene scene) {
            this.scene = scene;
            this.customer = scene.customer();
            this.other = scene.customer();
            this.standing = scene.standing(customer, CustomerStanding.VERIFIED).to(LinkedHashSet.of(SUBSCRIBER));
            this.birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
            this.birthOfOther = scene.birth(new Subject.OfCustomer(other), ENHANCED_DUE_DILIGENCE);
        }

        void leaveIn(Stores stores) {
            assertThat(stores.commit(Commit.of(standing, birth))).isEqualTo(new CommitAnswer.Committed(3));
            assertThat(stores.commit(Commit.of(birthOfOther))).isEqualTo(new CommitAnswer.Committed(2));
        }

        void assertGone() {
            assertThat(scene.found(customer).version()).isEqualTo(1);
            assertThat(scene.<Long>read(reads -> reads.verifications()
                            .page(VerificationQuery.ALL, new Numbered(0, 1))
                            .total()))
                    .isZero();
            assertThat(scene.around(customer, 0, 10)).hasSize(1);
            assertThat(scene.history(birthOfOther.next().id())).isEmpty();
            assertThat(scene.storage.outbox().pending(SUBSCRIBER)).isZero();
        }

        void assertThere() {
            assertThat(scene.found(customer).version()).isEqualTo(2);
            assertThat(scene.found(birth.next().id()).version()).isEqualTo(1);
            assertThat(scene.found(birthOfOther.next().id()).version()).isEqualTo(1);
            assertThat(scene.storage.outbox().pending(SUBSCRIBER)).isEqualTo(1);
        }

        /** Claims, versions and sequences are as free as before. */
        void assertCanBeLeftAgain() {
            scene.storage.unitOfWork().run(stores -> {
                leaveIn(stores);
                return Either.right("done");
            });
            assertThere();
        }
    }
}
