package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.request.RequestCommand.AttachDocument;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.ReviewBegun;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The customer has answered; files that were answered by name may still be owed. Immutable.
 *
 * @param header what stays the same
 * @param reviewed the rounds before this one
 * @param round what is asked
 * @param submission what was handed in
 * @param reviewDue when the review is due; none as long as a file is owed
 */
@Code("submitted")
public record Submitted(
        RequestHeader header,
        Seq<ReviewedRound> reviewed,
        Round round,
        Submission submission,
        Option<Instant> reviewDue)
        implements Ongoing {
    /** Checks that the review is due exactly when nothing is owed, and that nobody is restricted then. */
    public Submitted {
        requireNonNull(header);
        reviewed = Rounds.before(round, reviewed);
        reviewDue.forEach(Storable::instant);
        if (reviewDue.isDefined() != submission.awaited().isEmpty()) {
            throw new IllegalArgumentException("the review is due when no file is owed, and not before");
        }
        if (reviewDue.isDefined()) {
            Rounds.restrictsNobody(round);
        }
    }

    Either<Refusal, DocumentAttached> attach(AttachDocument command) {
        DocumentReference document = command.document();
        HandingIn rules = new HandingIn(header.customer(), refusedContent());
        if (!rules.isOwned(document)) {
            return Either.left(new RequestRefusal.DocumentNotFound());
        }
        return submission
                .fileFor(document.name())
                .<Refusal>toEither(RequestRefusal.FileNotAwaited::new)
                .flatMap(file -> rules.refusalOf(document, file.requirement())
                        .<Either<Refusal, AttachedDocument>>map(Either::left)
                        .getOrElse(() ->
                                Either.right(new AttachedDocument(file.prompt(), Option.some(file.name()), document))))
                .filterOrElse(
                        attached -> !submission.documents().contains(attached),
                        again -> new RequestRefusal.AlreadyAttached())
                .map(attached -> new DocumentAttached(command.stamp(), attached, completionBy(attached, command)));
    }

    /** Only what was not complete before is completed: a file that replaces another leaves the review due as it is. */
    private Option<Completion> completionBy(AttachedDocument attached, AttachDocument command) {
        return reviewDue.isDefined()
                ? Option.none()
                : round.completionBy(submission.with(attached), command.policy(), command.stamp());
    }

    Submitted attached(DocumentAttached event) {
        return new Submitted(
                header.after(event),
                reviewed,
                event.completion().isDefined() ? round.lifted() : round,
                submission.with(event.document()),
                event.completion().map(Completion::reviewDue).orElse(reviewDue));
    }

    Either<Refusal, ReviewBegun> begin(BeginReview command) {
        return outstanding(command.stamp().at()).by() == OwedBy.CUSTOMER
                ? Either.left(
                        new RequestRefusal.CustomerOwes(submission.awaited().size()))
                : Either.right(new ReviewBegun(command.stamp()));
    }

    /** The guard saw a due instant; a history without one is not of this lifecycle. */
    InReview begun(ReviewBegun event) {
        return new InReview(header.after(event), reviewed, round, submission, due());
    }

    private Instant due() {
        return reviewDue.getOrElseThrow(() -> new IllegalStateException("a review begins when nothing is owed"));
    }

    Submitted reminded(ReminderSent event) {
        return new Submitted(
                header.after(event), reviewed, round.withRemindersSent(event.number()), submission, reviewDue);
    }

    Submitted restricted(ActivityRestricted event) {
        return new Submitted(header.after(event), reviewed, round.withRestricted(true), submission, reviewDue);
    }

    @Override
    public RequestState state() {
        return RequestState.SUBMITTED;
    }

    @Override
    public Option<Submission> handedIn() {
        return Option.some(submission);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.submitted(this);
    }
}
