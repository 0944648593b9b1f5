package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.Stores;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Units of work with requests and onboardings: what they see, what they leave, and when they are over. */
public interface CaseUnitConformance extends StorageFixture {
    /** A unit sees its own steps in every query, and rolled back it leaves no trace of them. */
    @Test
    default void a_unit_reads_the_chain_that_it_committed_and_rolled_back_leaves_no_trace() {
        Casework casework = new Casework(new Scene(fresh()));
        Chain chain = new Chain(casework);

        Either<Refusal, String> answer = casework.scene.storage.unitOfWork().run(stores -> {
            chain.leaveIn(stores);
            chain.assertIn(stores);
            Rendezvous.elsewhere(() -> {
                chain.assertGone();
                return true;
            });
            return Either.left(new Scene.RolledBack());
        });

        assertThat(answer).isEqualTo(Either.left(new Scene.RolledBack()));
        chain.assertGone();
        casework.scene.storage.unitOfWork().run(stores -> {
            chain.leaveIn(stores);
            return Either.right("done");
        });
        casework.scene.read(reads -> {
            chain.assertIn(reads);
            return true;
        });
    }

    /** An exception leaves no trace either. */
    @Test
    default void an_exception_leaves_no_trace_of_a_chain() {
        Casework casework = new Casework(new Scene(fresh()));
        Chain chain = new Chain(casework);
        RuntimeException thrown = new IllegalArgumentException("thrown by the work");

        assertThatThrownBy(() -> casework.scene.storage.unitOfWork().run(stores -> {
                    chain.leaveIn(stores);
                    throw thrown;
                }))
                .isSameAs(thrown);
        chain.assertGone();
        assertThat(casework.found(chain.onboarding).version()).isEqualTo(1);
    }

    /** A read sees one state of the world in every query. */
    @Test
    default void a_read_sees_no_chain_that_came_after_it_began() {
        Casework casework = new Casework(new Scene(fresh()));
        Chain chain = new Chain(casework);

        casework.scene.read(reads -> {
            assertThat(reads.onboardings().find(chain.onboarding).get().version())
                    .isEqualTo(1);
            Rendezvous.elsewhere(() -> casework.scene.land(chain.commit));
            assertThat(reads.onboardings().find(chain.onboarding).get().version())
                    .isEqualTo(1);
            chain.assertNotIn(reads);
            return true;
        });

        assertThat(casework.found(chain.onboarding).version()).isEqualTo(2);
    }

    /** Repositories that were kept are of no use. */
    @Test
    default void repositories_are_of_no_use_after_their_unit() {
        Casework casework = new Casework(new Scene(fresh()));
        Chain chain = new Chain(casework);
        List<Stores> kept = new ArrayList<>();
        casework.scene.storage.unitOfWork().run(stores -> {
            kept.add(stores);
            return Either.right("done");
        });
        Stores late = kept.get(0);

        Vector.<ThrowingCallable>of(
                        () -> late.requests().find(chain.request),
                        () -> late.requests().reviewQueue(Option.none(), 10),
                        () -> late.onboardings().find(chain.onboarding),
                        () -> late.questionnaires().latest(Casework.ASKED.id()),
                        () -> late.documents().find(LinkedHashSet.of(new DocumentId(chain.request.value()))),
                        () -> late.publish(Casework.ASKED))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(IllegalStateException.class));
        assertThat(casework.scene.<Option<?>>read(
                        reads -> reads.questionnaires().latest(Casework.ASKED.id())))
                .isEmpty();
        assertThat(casework.found(chain.onboarding).version()).isEqualTo(1);
    }

    /** A high rating, about to open a request and to pause an onboarding. */
    final class Chain {
        private final Casework casework;
        private final CustomerId customer;
        private final OnboardingId onboarding;
        private final Commit commit;
        private final RequestId request;

        Chain(Casework casework) {
            this.casework = casework;
            this.customer = casework.scene.customer();
            this.onboarding = casework.begin(customer);
            this.commit = casework.rated(onboarding);
            this.request = (RequestId) commit.writes().head().id();
        }

        void leaveIn(Stores stores) {
            assertThat(stores.commit(commit)).isEqualTo(new CommitAnswer.Committed(4));
        }

        void assertIn(Reads reads) {
            EddRequest opened = (EddRequest) commit.writes().head().next();
            Onboarding paused = (Onboarding) commit.writes().last().next();
            assertThat(reads.requests().find(request).get().value()).isEqualTo(opened);
            assertThat(reads.requests().page(RequestQuery.ALL, Keyset.first(10)).items())
                    .containsExactly(opened);
            assertThat(reads.requests().restrictionsDue(opened.restrictionDue().get(), 10))
                    .containsExactly(request);
            assertThat(reads.onboardings().find(onboarding).get().value()).isEqualTo(paused);
            assertThat(reads.onboardings()
                            .page(OnboardingQuery.of(customer), Keyset.first(10))
                            .items())
                    .containsExactly(paused);
            assertThat(reads.history().of(request)).hasSize(1);
            assertThat(reads.history().of(onboarding)).hasSize(2);
        }

        void assertGone() {
            casework.scene.read(reads -> {
                assertNotIn(reads);
                return true;
            });
            assertThat(casework.found(onboarding).version()).isEqualTo(1);
        }

        void assertNotIn(Reads reads) {
            EddRequest opened = (EddRequest) commit.writes().head().next();
            assertThat(reads.requests().find(request)).isEmpty();
            assertThat(reads.requests().page(RequestQuery.ALL, Keyset.first(10)).items())
                    .isEmpty();
            assertThat(reads.requests().restrictionsDue(opened.restrictionDue().get(), 10))
                    .isEmpty();
            assertThat(reads.onboardings().find(onboarding).get().version()).isEqualTo(1);
            assertThat(reads.history().of(request)).isEmpty();
            assertThat(reads.history().of(onboarding)).hasSize(1);
        }
    }
}
