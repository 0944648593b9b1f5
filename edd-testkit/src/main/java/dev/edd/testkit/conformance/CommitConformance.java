package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static dev.edd.domain.verification.VerificationMethod.WATCHLISTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** What {@link Stores#commit} must do with versions, reads and sequences. */
public interface CommitConformance extends StorageFixture {
    /** A birth makes version 1. */
    @Test
    default void a_birth_is_found_at_version_1() {
        Scene scene = new Scene(fresh());
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(scene.customer()), ENHANCED_DUE_DILIGENCE);

        scene.land(birth);

        assertThat(scene.found(birth.next().id())).isEqualTo(new Versioned<>(birth.next(), 1));
    }

    /** A step makes the next version. */
    @Test
    default void a_step_is_found_at_the_next_version() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        Write.OfVerification opened = scene.step(id, Course::open);

        scene.land(opened);

        assertThat(scene.found(id)).isEqualTo(new Versioned<>(opened.next(), 2));
    }

    /** Nobody is born twice. */
    @Test
    default void a_birth_under_an_id_in_use_is_stale() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        VerificationId id = scene.edd(customer);
        Versioned<Verification> before = scene.found(id);
        Write again = Scene.birth(id, new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, scene.stamp());
        Write otherwise = Scene.birth(id, new Subject.OfCustomer(scene.customer()), WATCHLISTS, scene.stamp());

        assertThat(scene.commit(Commit.of(scene.registration(customer)))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(Commit.of(otherwise))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(Commit.of(again))).isNotInstanceOf(CommitAnswer.Committed.class);
        assertThat(scene.found(id)).isEqualTo(before);
    }

    /** Who decided on an old state must decide again. */
    @Test
    default void a_step_on_an_old_version_is_stale() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        scene.give(id, Course::open);
        Write late = scene.step(id, Course::pass);
        scene.give(id, StartProcessing::new);
        Versioned<Verification> before = scene.found(id);

        assertThat(scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.found(id)).isEqualTo(before);
    }

    /** Parties have versions as cases have. */
    @Test
    default void a_step_of_a_party_on_an_old_version_is_stale() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Write late = scene.standing(customer, CustomerStanding.REJECTED);
        scene.stand(customer, CustomerStanding.VERIFIED);

        assertThat(scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.found(customer).value().standing()).isEqualTo(CustomerStanding.VERIFIED);
    }

    /** No version is skipped. */
    @Test
    default void a_step_on_a_version_that_is_yet_to_come_is_stale() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        Versioned<Verification> now = scene.found(id);
        Write early = scene.step(new Versioned<>(now.value(), 2), Course::open);
        Verification unborn = scene.birth(new Subject.OfCustomer(scene.customer()), ENHANCED_DUE_DILIGENCE)
                .next();
        Write unknown = scene.step(new Versioned<>(unborn, 1), Course::open);

        assertThat(scene.commit(Commit.of(early))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(Commit.of(unknown))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.found(id)).isEqualTo(now);
    }

    /** What a decision read and did not write must still be so. */
    @Test
    default void a_read_that_has_changed_makes_the_commit_stale() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CustomerId other = scene.customer();
        VerificationId ofOther = scene.edd(other);
        Commit onStanding = reading(scene, customer, new Commit.Read(customer, 1));
        Commit onOtherParty = reading(scene, customer, new Commit.Read(other, 1));
        Commit onOtherCase = reading(scene, customer, new Commit.Read(ofOther, 1));

        scene.stand(customer, CustomerStanding.FROZEN);
        scene.stand(other, CustomerStanding.FROZEN);
        scene.give(ofOther, Course::open);

        assertThat(scene.commit(onStanding)).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(onOtherParty)).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(onOtherCase)).isEqualTo(new CommitAnswer.Stale());
    }

    /** Nobody can have read what there never was. */
    @Test
    default void a_read_of_somebody_unknown_makes_the_commit_stale() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CustomerId unknown = new CustomerId(scene.ids.next());

        assertThat(scene.commit(reading(scene, customer, new Commit.Read(unknown, 1))))
                .isEqualTo(new CommitAnswer.Stale());
    }

    /** Reads that hold do no harm. */
    @Test
    default void a_read_that_still_holds_lets_the_commit_land() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CustomerId other = scene.customer();
        scene.stand(other, CustomerStanding.VERIFIED);
        Commit commit = reading(scene, customer, new Commit.Read(customer, 1), new Commit.Read(other, 2));

        scene.land(commit);

        assertThat(scene.found((VerificationId) commit.writes().head().id()).version())
                .isEqualTo(1);
    }

    /** Other cases of the party do not change its version: they only take numbers of its sequence. */
    @Test
    default void a_step_of_a_case_leaves_the_version_of_its_party_alone() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Commit commit = reading(scene, customer, new Commit.Read(customer, 1));
        scene.give(scene.verification(new Subject.OfCustomer(customer), WATCHLISTS), Course::open);

        assertThat(scene.land(commit)).isEqualTo(4);
        assertThat(scene.found(customer).version()).isEqualTo(1);
    }

    /** One write that is stale keeps the others out. */
    @Test
    default void a_stale_commit_stores_none_of_its_steps() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        VerificationId id = scene.edd(customer);
        Write late = scene.step(id, Course::open);
        scene.give(id, Course::open);
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(customer), WATCHLISTS);
        SubscriberName subscriber = new SubscriberName("subscriber");

        CommitAnswer answer = scene.commit(Commit.of(birth.to(LinkedHashSet.of(subscriber)), late));

        assertThat(answer).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.find(birth.next().id())).isEmpty();
        assertThat(scene.around(customer, 0, 10)).hasSize(3);
        assertThat(scene.storage.outbox().pending(subscriber)).isZero();
    }

    /** Two steps of one case follow one another in one commit. */
    @Test
    default void consecutive_steps_of_one_case_land_in_one_commit() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        Write.OfVerification opened = scene.step(id, Course::open);
        Write.OfVerification flagged = scene.step(new Versioned<>(opened.next(), 2), FlagForReview::new);

        long sequence = scene.land(opened, flagged);

        assertThat(sequence).isEqualTo(4);
        assertThat(scene.found(id)).isEqualTo(new Versioned<>(flagged.next(), 3));
        assertThat(scene.history(id).map(entry -> entry.version())).containsExactly(1L, 2L, 3L);
    }

    /** The second of two steps of one case expects what the first one makes. */
    @Test
    default void two_steps_of_one_case_on_the_same_version_are_stale() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        scene.give(id, Course::open);
        Write pass = scene.step(id, Course::pass);
        Write flag = scene.step(id, FlagForReview::new);

        assertThat(scene.commit(Commit.of(pass, flag))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.found(id).value().state()).isEqualTo(VerificationState.WAITING);
    }

    /** A birth and what follows may be one commit. */
    @Test
    default void a_case_may_be_born_and_take_its_next_step_in_one_commit() {
        Scene scene = new Scene(fresh());
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(scene.customer()), WATCHLISTS);
        Write.OfVerification opened = scene.step(new Versioned<>(birth.next(), 1), Course::open);

        scene.land(birth, opened);

        assertThat(scene.found(birth.next().id())).isEqualTo(new Versioned<>(opened.next(), 2));
    }

    /** An outcome and the standing that follows are one commit. */
    @Test
    default void steps_of_a_case_and_of_its_party_land_in_one_commit() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CounterpartyId counterparty = scene.counterparty(customer);
        Subject subject = new Subject.OfCounterparty(customer, counterparty);
        VerificationId id = scene.verification(subject, WATCHLISTS, Course.PENDING);
        Write pass = scene.step(id, Course::pass);
        Write verified = scene.standing(counterparty, CounterpartyStanding.VERIFIED);

        assertThat(scene.land(pass, verified)).isEqualTo(6);

        assertThat(scene.found(id).value().state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(scene.find(counterparty).get().version()).isEqualTo(2);
        assertThat(scene.around(counterparty, 4, 10).map(entry -> entry.id()))
                .containsExactly(new MessageId(counterparty, 5), new MessageId(counterparty, 6));
    }

    /** A party's steps are numbered from 1 without gaps; what did not land took no number. */
    @Test
    default void the_sequence_of_a_party_has_no_gaps() {
        Scene scene = new Scene(fresh());
        CustomerId customer = new CustomerId(scene.ids.next());
        assertThat(scene.land(scene.registration(customer))).isEqualTo(1);
        Write late = scene.standing(customer, CustomerStanding.REJECTED);
        assertThat(scene.land(scene.standing(customer, CustomerStanding.VERIFIED)))
                .isEqualTo(2);
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
        Write.OfVerification second = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
        assertThat(scene.land(birth)).isEqualTo(3);

        assertThat(scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());
        assertThat(scene.commit(Commit.of(second))).isInstanceOf(CommitAnswer.Taken.class);
        scene.storage.unitOfWork().run(stores -> {
            stores.commit(Commit.of(scene.step(new Versioned<>(birth.next(), 1), Course::open)));
            return Either.left(new Scene.RolledBack());
        });

        assertThat(scene.land(scene.step(birth.next().id(), Course::open))).isEqualTo(4);
        assertThat(scene.around(customer, 0, 10).map(entry -> entry.id().sequence()))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    /** Each party counts for itself. */
    @Test
    default void parties_do_not_share_a_sequence() {
        Scene scene = new Scene(fresh());
        CustomerId one = scene.customer();
        CustomerId other = scene.customer();

        assertThat(scene.land(scene.standing(one, CustomerStanding.VERIFIED))).isEqualTo(2);
        assertThat(scene.land(scene.standing(other, CustomerStanding.VERIFIED))).isEqualTo(2);
        assertThat(scene.land(scene.standing(one, CustomerStanding.FROZEN))).isEqualTo(3);
    }

    private static Commit reading(Scene scene, CustomerId customer, Commit.Read... reads) {
        Write birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
        return new Commit(customer, Vector.of(birth), Vector.of(reads));
    }
}
