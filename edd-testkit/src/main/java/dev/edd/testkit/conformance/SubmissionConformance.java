package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import dev.edd.testkit.arbitraries.ResourceSubmissions;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How submissions are stored and found: whole, with their documents, also when deleted, and the latest by one query. */
public interface SubmissionConformance extends StorageFixture {
    /**
     * Every field of every submission comes back, before and after documents are attached and it is deleted; what is stored is the
     * fold of what happened.
     *
     * @param several what is submitted
     */
    @Property(tries = 30)
    default void every_submission_comes_back_as_it_went_in(
            @ForAll @Size(min = 1, max = 4) List<ResourceSubmission> several) {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        for (ResourceSubmission any : several) {
            ResourceSubmission said = ResourceSubmissions.about(any, owner);
            SubmissionId id = dossiers.submit(owner, said);
            assertThat(dossiers.found(id).value().submission()).isEqualTo(said);
            assertThat(latest(dossiers, said.resource()))
                    .contains(dossiers.found(id).value());
            dossiers.attach(id);
            dossiers.attach(id);
            dossiers.delete(id);

            Seq<HistoryEntry> history = dossiers.scene.history(id);
            EddSubmission folded = EddSubmission.LIFECYCLE.fold(history.map(entry -> (SubmissionEvent) entry.event()));
            assertThat(dossiers.found(id)).isEqualTo(new Versioned<>(folded, 4));
            assertThat(folded.submission()).isEqualTo(said);
        }
    }

    /** Documents are attached in their order, and each is a step. */
    @Test
    default void documents_stay_attached_in_their_order() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        SubmissionId id = dossiers.submit(owner, dossiers.aboutAnAccount());
        Vector<Write.OfSubmission> steps = Vector.range(0, 3).map(number -> {
            Write.OfSubmission attaching = dossiers.attaching(id);
            dossiers.scene.land(attaching);
            return attaching;
        });

        assertThat(dossiers.found(id)).isEqualTo(new Versioned<>(steps.last().next(), 4));
        assertThat(dossiers.found(id).value().documents()).hasSize(3);
        assertThat(dossiers.scene.history(id).map(HistoryEntry::event).drop(1))
                .containsExactlyElementsOf(steps.map(Write.OfSubmission::event));
    }

    /** Nothing is found under an id that was never used. */
    @Test
    default void no_submission_is_found_under_an_unknown_id() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        SubmissionId id = dossiers.submit(dossiers.scene.customer(), dossiers.aboutAnAccount());

        assertThat(dossiers.find(new SubmissionId(dossiers.scene.ids.next()))).isEmpty();
        assertThat(dossiers.find(id)).isNotEmpty();
    }

    /** Laws on money laundering want records kept for years. */
    @Test
    default void what_was_deleted_is_kept_and_counts_no_longer() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        ResourceSubmission said = dossiers.aboutAnAccount();
        SubmissionId id = dossiers.submit(dossiers.scene.customer(), said);
        dossiers.attach(id);
        Write.OfSubmission deleting = dossiers.deleting(id);
        dossiers.scene.land(deleting);

        assertThat(dossiers.found(id)).isEqualTo(new Versioned<>(deleting.next(), 3));
        assertThat(dossiers.found(id).value().state()).isEqualTo(SubmissionState.DELETED);
        assertThat(latest(dossiers, said.resource())).isEmpty();
    }

    /** Nothing is submitted twice under one id. */
    @Test
    default void a_submission_under_an_id_in_use_is_stale() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        SubmissionId id = dossiers.submit(dossiers.scene.customer(), dossiers.aboutAnAccount());
        Versioned<EddSubmission> before = dossiers.found(id);
        CustomerId other = dossiers.scene.customer();

        assertThat(dossiers.scene.commit(Commit.of(Dossiers.submitting(
                        id, other, dossiers.aboutAnAccount(), Option.none(), dossiers.scene.stamp()))))
                .isEqualTo(new CommitAnswer.Stale());

        assertThat(dossiers.found(id)).isEqualTo(before);
        assertThat(dossiers.scene.around(other, 1, 10)).isEmpty();
    }

    /** Who decided on an old state must decide again. */
    @Test
    default void a_step_of_a_submission_on_an_old_version_is_stale() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        SubmissionId id = dossiers.submit(dossiers.scene.customer(), dossiers.aboutAnAccount());
        Write late = dossiers.attaching(id);
        dossiers.delete(id);
        Versioned<EddSubmission> before = dossiers.found(id);

        assertThat(dossiers.scene.commit(Commit.of(late))).isEqualTo(new CommitAnswer.Stale());

        assertThat(dossiers.found(id)).isEqualTo(before);
        assertThat(dossiers.scene.history(id)).hasSize(2);
    }

    /** Updates follow each other; one that is deleted gives way to the one before. */
    @Test
    default void the_latest_submission_is_the_newest_that_counts() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        ResourceSubmission said = dossiers.aboutAnAccount();
        assertThat(latest(dossiers, said.resource())).isEmpty();

        Vector<SubmissionId> updates = Vector.fill(3, () -> {
            SubmissionId id = dossiers.submit(owner, said);
            assertThat(latest(dossiers, said.resource()))
                    .contains(dossiers.found(id).value());
            return id;
        });
        SubmissionId elsewhere = dossiers.submit(owner, dossiers.aboutAnAccount());
        // a step of an older one makes it no newer
        dossiers.attach(updates.head());
        assertThat(latest(dossiers, said.resource()).map(EddSubmission::id)).containsExactly(updates.last());

        for (SubmissionId id : updates.reverse()) {
            assertThat(latest(dossiers, said.resource()))
                    .contains(dossiers.found(id).value());
            dossiers.delete(id);
        }
        assertThat(latest(dossiers, said.resource())).isEmpty();
        assertThat(dossiers.found(elsewhere).value().state()).isEqualTo(SubmissionState.RECORDED);
    }

    /** The id decides among equals, as 128 unsigned bits. */
    @Test
    default void the_latest_of_submissions_of_the_same_instant_has_the_greatest_id() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        ResourceSubmission said = dossiers.aboutAnAccount();
        Stamp stamp = dossiers.scene.stamp();
        Seq<EddSubmission> stored = Gallery.awkwardIds().map(id -> {
            Write.OfSubmission submitting =
                    Dossiers.submitting(new SubmissionId(id), owner, said, Option.none(), stamp);
            dossiers.scene.land(submitting);
            return submitting.next();
        });

        for (EddSubmission each : SubmissionGallery.ordered(stored, Order.NEWEST_FIRST)) {
            assertThat(latest(dossiers, said.resource())).containsExactly(each);
            dossiers.delete(each.id());
        }
        assertThat(latest(dossiers, said.resource())).isEmpty();
    }

    /** A UUID is a resource only together with its type. */
    @Test
    default void the_latest_submission_is_about_a_resource_of_its_type() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId owner = dossiers.scene.customer();
        Seq<ResourceSubmission> ofEachType = SubmissionGallery.ofEachType(owner.value());
        Seq<SubmissionId> ids = ofEachType.map(said -> dossiers.submit(owner, said));

        assertThat(ofEachType.flatMap(said -> latest(dossiers, said.resource())).map(EddSubmission::id))
                .containsExactlyElementsOf(ids);
    }

    /** A decision may rest on a submission or a rating that it does not change. */
    @Test
    default void a_submission_or_rating_that_was_read_and_has_changed_makes_the_commit_stale() {
        Dossiers dossiers = new Dossiers(new Scene(fresh()));
        CustomerId rated = dossiers.rated(RiskRating.LOW);
        SubmissionId submitted = dossiers.submit(rated, dossiers.aboutAnAccount());
        Vector<Commit.Read> reads = Vector.of(new Commit.Read(submitted, 1), new Commit.Read(new RatingId(rated), 1));
        dossiers.scene.land(reading(dossiers, reads));

        dossiers.attach(submitted);
        assertThat(dossiers.scene.commit(reading(dossiers, reads.take(1)))).isEqualTo(new CommitAnswer.Stale());
        dossiers.scene.land(reading(dossiers, reads.drop(1)));
        dossiers.rate(rated, RiskRating.HIGH);
        assertThat(dossiers.scene.commit(reading(dossiers, reads.drop(1)))).isEqualTo(new CommitAnswer.Stale());
    }

    private static Option<EddSubmission> latest(Dossiers dossiers, RelatedResource resource) {
        return dossiers.submissions(submissions -> Option.narrow(submissions.latest(resource)));
    }

    private static Commit reading(Dossiers dossiers, Seq<Commit.Read> reads) {
        Write opening = dossiers.casework.opening(dossiers.scene.customer(), Casework.ASKED);
        return new Commit(opening.party(), Vector.of(opening), reads);
    }
}
