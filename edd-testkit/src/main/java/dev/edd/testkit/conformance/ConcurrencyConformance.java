package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What must hold when threads collide: all go at once, each answer is collected. */
public interface ConcurrencyConformance extends StorageFixture {
    /** How many threads collide. */
    int RACERS = 8;

    /** Of steps on one version exactly one lands. */
    @Test
    default void of_racing_steps_on_one_version_exactly_one_lands() {
        Scene scene = new Scene(fresh());
        VerificationId id = scene.edd(scene.customer());
        Seq<Commit> steps = Vector.fill(RACERS, () -> Commit.of(scene.step(id, Course::open)));

        Seq<CommitAnswer> answers = Rendezvous.of(RACERS, racer -> () -> scene.commit(steps.get(racer)));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(CommitAnswer.Stale.class::isInstance)).isEqualTo(RACERS - 1);
        assertThat(scene.found(id).version()).isEqualTo(2);
        assertThat(scene.history(id)).hasSize(2);
    }

    /** Racing steps of one party's cases all land, and number themselves without gaps. */
    @Test
    default void racing_steps_of_one_party_leave_no_gap() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        VerificationMethod[] methods = VerificationMethod.values();
        Seq<Commit> births = Vector.range(0, RACERS)
                .map(racer -> Commit.of(scene.birth(new Subject.OfCustomer(customer), methods[racer])));

        Seq<CommitAnswer> answers = Rendezvous.of(RACERS, racer -> () -> scene.commit(births.get(racer)));

        assertThat(answers.map(answer -> ((CommitAnswer.Committed) answer).sequence())
                        .sorted())
                .containsExactlyElementsOf(Vector.rangeClosed(2L, RACERS + 1L));
        assertThat(scene.around(customer, 0, 100).map(entry -> entry.id().sequence()))
                .containsExactlyElementsOf(Vector.rangeClosed(1L, RACERS + 1L));
    }

    /** Racing parties lose nothing. */
    @Test
    default void racing_parties_lose_nothing() {
        Scene scene = new Scene(fresh());
        Seq<CustomerId> customers = Vector.fill(RACERS, () -> scene.customer());
        Seq<Write.OfVerification> births =
                customers.map(customer -> scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE));

        Rendezvous.of(RACERS, racer -> () -> scene.land(births.get(racer)));

        assertThat(scene.page(VerificationQuery.ALL, Keyset.first(100)).items())
                .containsExactlyInAnyOrderElementsOf(births.map(Write.OfVerification::next));
    }

    /** Two decisions that each read what the other writes: one must decide again (write skew). */
    @Test
    default void of_two_decisions_that_read_what_the_other_writes_one_is_stale() {
        Scene scene = new Scene(fresh());
        CustomerId one = scene.customer();
        CustomerId other = scene.customer();
        Commit ofOne = freezing(scene, one, other);
        Commit ofOther = freezing(scene, other, one);

        Seq<CommitAnswer> answers = Rendezvous.of(2, racer -> () -> scene.commit(racer == 0 ? ofOne : ofOther));

        assertThat(answers.count(CommitAnswer.Committed.class::isInstance)).isEqualTo(1);
        assertThat(answers.count(CommitAnswer.Stale.class::isInstance)).isEqualTo(1);
        assertThat(Vector.of(one, other).count(each -> scene.found(each).value().standing() == CustomerStanding.FROZEN))
                .isEqualTo(1);
    }

    /** The same collision, as the reader who stays and the writer who changes what was read. */
    @Test
    default void a_decision_on_a_standing_never_lands_after_the_standing_changed() {
        Scene scene = new Scene(fresh());
        Vector.range(0, RACERS).forEach(round -> {
            CustomerId customer = scene.customer();
            Write birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
            Commit decision = new Commit(customer, Vector.of(birth), Vector.of(new Commit.Read(customer, 1)));
            Commit change = Commit.of(scene.standing(customer, CustomerStanding.FROZEN));

            Seq<CommitAnswer> answers = Rendezvous.of(2, racer -> () -> scene.commit(racer == 0 ? decision : change));

            assertThat(answers.get(1)).isInstanceOf(CommitAnswer.Committed.class);
            boolean decidedFirst = ((CommitAnswer.Committed) answers.get(1)).sequence() == 3;
            assertThat(answers.get(0))
                    .isEqualTo(decidedFirst ? new CommitAnswer.Committed(2) : new CommitAnswer.Stale());
        });
    }

    private static Commit freezing(Scene scene, CustomerId customer, CustomerId reading) {
        Write write = scene.standing(customer, CustomerStanding.FROZEN);
        return new Commit(customer, Vector.of(write), Vector.of(new Commit.Read(reading, 1)));
    }
}
