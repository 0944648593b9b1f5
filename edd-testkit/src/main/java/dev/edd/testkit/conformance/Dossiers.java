package dev.edd.testkit.conformance;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RatingEvent.CustomerRated;
import dev.edd.domain.risk.RatingOccasion;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.ScoreBreakdown;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionCommand.AttachDocument;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionEvent.SubmissionRecorded;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** A scene with submissions and ratings. */
final class Dossiers {
    static final Duration REVIEWED_AFTER = Duration.ofDays(180);

    final Scene scene;
    final Casework casework;

    Dossiers(Scene scene) {
        this.scene = scene;
        this.casework = new Casework(scene);
    }

    // --- submissions ---------------------------------------------------------------------------------------------

    static AccountSubmission about(AccountId account) {
        return new AccountSubmission(
                account,
                new Reason.StandardSubmission(),
                Vector.of(new AdditionalQuestion(Option.none(), "Who pays?", "The tenant")));
    }

    AccountSubmission aboutAnAccount() {
        return about(new AccountId(scene.ids.next()));
    }

    SubmissionId submit(CustomerId owner, ResourceSubmission said) {
        Write.OfSubmission submitting = submitting(owner, said);
        scene.land(submitting);
        return submitting.next().id();
    }

    Write.OfSubmission submitting(CustomerId owner, ResourceSubmission said) {
        return submitting(new SubmissionId(scene.ids.next()), owner, said, Option.none(), scene.stamp());
    }

    static Write.OfSubmission submitting(
            SubmissionId id, CustomerId owner, ResourceSubmission said, Option<RequestId> request, Stamp stamp) {
        SubmissionEvent event = new SubmissionRecorded(stamp, id, owner, said, request);
        return (Write.OfSubmission) Write.ofSubmission(new Step<>(event, EddSubmission.LIFECYCLE.born(event)), 0);
    }

    Write.OfSubmission step(Versioned<EddSubmission> from, Function<Stamp, SubmissionCommand> command) {
        Step<EddSubmission, SubmissionEvent> step = EddSubmission.LIFECYCLE
                .give(from.value(), command.apply(scene.stamp()))
                .get();
        return (Write.OfSubmission) Write.ofSubmission(step, from.version());
    }

    Write.OfSubmission attaching(SubmissionId id) {
        Versioned<EddSubmission> from = found(id);
        return step(from, stamp -> new AttachDocument(stamp, document(from.value(), stamp.at())));
    }

    Write.OfSubmission deleting(SubmissionId id) {
        return step(found(id), Delete::new);
    }

    void attach(SubmissionId id) {
        scene.land(attaching(id));
    }

    void delete(SubmissionId id) {
        scene.land(deleting(id));
    }

    private DocumentReference document(EddSubmission state, Instant at) {
        return new DocumentReference(
                new DocumentId(scene.ids.next()),
                state.header().owner(),
                new FileName("statement " + state.documents().size() + ".pdf"),
                new DocumentType("statement"),
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                at);
    }

    Option<Versioned<EddSubmission>> find(SubmissionId id) {
        return submissions(submissions -> submissions.find(id));
    }

    Versioned<EddSubmission> found(SubmissionId id) {
        return find(id).get();
    }

    <A> A submissions(Function<SubmissionRepository, A> query) {
        return scene.read(reads -> query.apply(reads.submissions()));
    }

    // --- ratings -------------------------------------------------------------------------------------------------

    /** A score that makes the rating, with the condition that caused it. */
    static RiskAssessment assessment(RiskRating rating, Instant review) {
        RiskScore score = new RiskScore(10 + 40 * rating.compareTo(RiskRating.LOW));
        FactorScore factor = new FactorScore(
                "citizenship",
                "Citizenship",
                3,
                true,
                score,
                Option.some(new RiskCondition.CategoryIs("IR", score)),
                true);
        return new RiskAssessment("example", 1, new ScoreBreakdown(Vector.of(factor)), rating, review);
    }

    CustomerId rated(RiskRating rating) {
        CustomerId customer = scene.customer();
        rate(customer, rating);
        return customer;
    }

    void rate(CustomerId customer, RiskRating rating) {
        scene.land(rating(customer, rating));
    }

    Write.OfRating rating(CustomerId customer, RiskRating rating) {
        Stamp stamp = scene.stamp();
        return rating(customer, assessment(rating, stamp.at().plus(REVIEWED_AFTER)), stamp);
    }

    /** The next rating of a customer, the first or another one. */
    Write.OfRating rating(CustomerId customer, RiskAssessment assessment, Stamp stamp) {
        return find(new RatingId(customer))
                .map(from -> again(from, assessment, stamp))
                .getOrElse(() -> first(customer, assessment, stamp));
    }

    static Write.OfRating first(CustomerId customer, RiskAssessment assessment, Stamp stamp) {
        return first(new CustomerRated(stamp, customer, RatingOccasion.NEWS, stamp.at(), assessment));
    }

    private static Write.OfRating first(RatingEvent event) {
        return (Write.OfRating) Write.ofRating(new Step<>(event, CustomerRating.LIFECYCLE.born(event)), 0);
    }

    private static Write.OfRating again(Versioned<CustomerRating> from, RiskAssessment assessment, Stamp stamp) {
        return again(
                from,
                new CustomerRated(
                        stamp,
                        from.value().customer(),
                        RatingOccasion.NEWS,
                        from.value().reviewedAt(),
                        assessment));
    }

    private static Write.OfRating again(Versioned<CustomerRating> from, RatingEvent event) {
        return (Write.OfRating)
                Write.ofRating(new Step<>(event, CustomerRating.LIFECYCLE.evolve(from.value(), event)), from.version());
    }

    /** The next rating of a customer as another was once rated: on any occasion, reviewed at any time before. */
    Write.OfRating likewise(CustomerId customer, CustomerRated other) {
        Stamp stamp = scene.stamp();
        Instant reviewed = earlier(other.reviewedAt(), stamp.at());
        RiskAssessment assessment = other.assessment();
        RatingEvent event = new CustomerRated(
                stamp,
                customer,
                other.occasion(),
                reviewed,
                assessment.nextReview().isBefore(reviewed) ? assessment.withNextReview(reviewed) : assessment);
        return find(new RatingId(customer)).map(from -> again(from, event)).getOrElse(() -> first(event));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    Option<Versioned<CustomerRating>> find(RatingId id) {
        return ratings(ratings -> ratings.find(id));
    }

    Versioned<CustomerRating> found(RatingId id) {
        return find(id).get();
    }

    <A> A ratings(Function<RatingRepository, A> query) {
        return scene.read(reads -> query.apply(reads.ratings()));
    }
}
