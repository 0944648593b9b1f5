package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static dev.edd.domain.verification.VerificationMethod.WATCHLISTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.OpenVerification;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** At most one open case holds a claim. */
public interface ClaimConformance extends StorageFixture {
    /** Who comes second is told which claim. */
    @Test
    default void a_second_open_case_is_refused_the_claim() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        VerificationId first = scene.edd(customer);
        Write.OfVerification second = scene.birth(subject, ENHANCED_DUE_DILIGENCE);

        assertThat(scene.commit(Commit.of(second))).isEqualTo(taken(subject));
        assertThat(scene.found(first).version()).isEqualTo(1);
        assertThat(scene.find(second.next().id())).isEmpty();
    }

    /** Every open state keeps the claim, and every step of the holder is free to go. */
    @Test
    default void a_claim_is_held_through_every_open_state() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        VerificationId holder = scene.edd(customer);

        Vector.of(Course.WAITING, Course.PENDING).forEach(course -> {
            scene.give(holder, course.commands().last());
            assertThat(scene.commit(Commit.of(scene.birth(subject, ENHANCED_DUE_DILIGENCE))))
                    .isEqualTo(taken(subject));
        });
        scene.give(holder, Course.REVIEWING.commands().last());
        assertThat(scene.commit(Commit.of(scene.birth(subject, ENHANCED_DUE_DILIGENCE))))
                .isEqualTo(taken(subject));
    }

    /** However a case ends, its claim is free. */
    @Test
    default void a_claim_is_free_once_its_case_is_closed() {
        Scene scene = new Scene(fresh());
        Vector.of(Course.PASSED, Course.FAILED, Course.EXPIRED).forEach(course -> {
            CustomerId customer = scene.customer();
            scene.verification(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, course);

            VerificationId next = scene.edd(customer);

            assertThat(scene.found(next).version()).isEqualTo(1);
            assertThat(scene.commit(Commit.of(scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE))))
                    .isEqualTo(taken(new Subject.OfCustomer(customer)));
        });
    }

    /** Another method, another subject: another claim. */
    @Test
    default void different_claims_do_not_meet() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        scene.edd(customer);

        scene.land(scene.birth(new Subject.OfCustomer(customer), WATCHLISTS));
        scene.land(scene.birth(new Subject.OfCustomer(scene.customer()), ENHANCED_DUE_DILIGENCE));
        scene.land(scene.birth(
                new Subject.OfCounterparty(customer, scene.counterparty(customer)), ENHANCED_DUE_DILIGENCE));

        assertThat(scene.around(customer, 0, 10)).hasSize(3);
    }

    /** A claim that is refused keeps the whole commit out. */
    @Test
    default void a_commit_whose_claim_is_taken_stores_nothing() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        scene.edd(customer);
        SubscriberName subscriber = new SubscriberName("subscriber");
        Write.OfVerification free = scene.birth(new Subject.OfCustomer(customer), WATCHLISTS);
        Write second = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);

        assertThat(scene.commit(Commit.of(free.to(LinkedHashSet.of(subscriber)), second)))
                .isInstanceOf(CommitAnswer.Taken.class);

        assertThat(scene.find(free.next().id())).isEmpty();
        assertThat(scene.storage.outbox().pending(subscriber)).isZero();
        scene.land(scene.birth(new Subject.OfCustomer(customer), WATCHLISTS));
    }

    /** What was rolled back claims nothing, and frees nothing. */
    @Test
    default void a_rolled_back_unit_neither_takes_nor_frees_a_claim() {
        Scene scene = new Scene(fresh());
        CustomerId holding = scene.customer();
        VerificationId held = scene.edd(holding);
        scene.give(held, Course::open);
        CustomerId free = scene.customer();
        Write pass = scene.step(held, Course::pass);
        Write birth = scene.birth(new Subject.OfCustomer(free), ENHANCED_DUE_DILIGENCE);

        scene.storage.unitOfWork().run(stores -> {
            stores.commit(Commit.of(pass));
            stores.commit(Commit.of(birth));
            return Either.left(new Scene.RolledBack());
        });

        assertThat(scene.commit(Commit.of(scene.birth(new Subject.OfCustomer(holding), ENHANCED_DUE_DILIGENCE))))
                .isEqualTo(taken(new Subject.OfCustomer(holding)));
        scene.edd(free);
    }

    /** A claim that one step frees is there for the next step of the same commit. */
    @Test
    default void a_commit_may_free_a_claim_and_take_it() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        VerificationId former = scene.edd(customer);
        scene.give(former, Course::open);
        Write pass = scene.step(former, Course::pass);
        Write.OfVerification next = scene.birth(subject, ENHANCED_DUE_DILIGENCE);

        scene.land(pass, next);

        assertThat(scene.found(next.next().id()).version()).isEqualTo(1);
        assertThat(scene.commit(Commit.of(scene.birth(subject, ENHANCED_DUE_DILIGENCE))))
                .isEqualTo(taken(subject));
    }

    /** Two births of one commit cannot share a claim either. */
    @Test
    default void one_commit_cannot_take_a_claim_twice() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        Write one = scene.birth(subject, ENHANCED_DUE_DILIGENCE);
        Write other = scene.birth(subject, ENHANCED_DUE_DILIGENCE);

        assertThat(scene.commit(Commit.of(one, other))).isEqualTo(taken(subject));
        assertThat(scene.history(one.id())).isEmpty();
    }

    /** Of racing births exactly one gets the claim. */
    @Test
    default void of_racing_births_exactly_one_gets_the_claim() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        int racers = ConcurrencyConformance.RACERS;
        Seq<Commit> births = Vector.fill(racers, () -> Commit.of(scene.birth(subject, ENHANCED_DUE_DILIGENCE)));

        Seq<CommitAnswer> answers = Rendezvous.of(racers, racer -> () -> scene.commit(births.get(racer)));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(taken(subject)::equals)).isEqualTo(racers - 1);
        assertThat(scene.around(customer, 0, 100)).hasSize(2);
    }

    /** A birth that races with the end of the holder gets the claim or is told that it is taken, and nothing else. */
    @Test
    default void a_birth_that_races_with_the_end_of_the_holder_is_answered_one_way_or_the_other() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Subject subject = new Subject.OfCustomer(customer);
        VerificationId holder = scene.edd(customer);
        scene.give(holder, Course::open);
        scene.give(holder, StartProcessing::new);
        Commit end = Commit.of(scene.step(holder, Course::pass));
        Commit birth = Commit.of(scene.birth(subject, ENHANCED_DUE_DILIGENCE));

        Seq<CommitAnswer> answers = Rendezvous.of(2, racer -> () -> scene.commit(racer == 0 ? end : birth));

        assertThat(answers.get(0)).isEqualTo(new CommitAnswer.Committed(5));
        assertThat(answers.get(1)).isIn(new CommitAnswer.Committed(6), taken(subject));
    }

    private static CommitAnswer taken(Subject subject) {
        return new CommitAnswer.Taken(new OpenVerification(subject, ENHANCED_DUE_DILIGENCE));
    }
}
