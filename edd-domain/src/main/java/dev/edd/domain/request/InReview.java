package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.RequestFurther;
import dev.edd.domain.request.RequestEvent.FurtherRequested;
import dev.edd.domain.request.RequestEvent.RequestAccepted;
import dev.edd.domain.request.RequestEvent.RequestFailed;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An officer looks at what was handed in. Immutable.
 *
 * @param header what stays the same
 * @param reviewed the rounds before this one
 * @param round what was asked
 * @param submission what was handed in, complete
 * @param due when the review is due
 */
@Code("in_review")
public record InReview(
        RequestHeader header, Seq<ReviewedRound> reviewed, Round round, Submission submission, Instant due)
        implements Ongoing {
    /** Checks that nothing is owed, and that nobody is restricted. */
    public InReview {
        requireNonNull(header);
        reviewed = Rounds.before(round, reviewed);
        Rounds.restrictsNobody(round);
        Storable.instant(due);
        if (!submission.awaited().isEmpty()) {
            throw new IllegalArgumentException("a review begins when nothing is owed");
        }
    }

    Either<Refusal, RequestAccepted> accept(Accept command) {
        return Either.right(new RequestAccepted(command.stamp()));
    }

    Reviewed accepted(RequestAccepted event) {
        return new Reviewed(header.after(event), reviewed.append(ReviewedRound.accepted(round, submission)));
    }

    Either<Refusal, FurtherRequested> requestFurther(RequestFurther command) {
        if (round.number() == Round.MOST_ROUNDS) {
            return Either.left(new RequestRefusal.TooManyRounds());
        }
        if (!command.questionnaire().prompts().exists(InReview::isOwedByAll)) {
            return Either.left(new RequestRefusal.NothingAsked());
        }
        return inOrder(command.outcomes())
                .flatMap(outcomes -> asksAnew(command.questionnaire().prompts(), outcomes))
                .map(outcomes -> new FurtherRequested(
                        command.stamp(),
                        outcomes,
                        QuestionnaireRef.of(command.questionnaire()),
                        command.policy().deadlineOf(command.stamp().at())));
    }

    /** Whatever else is answered: a follow-up alone might ask nothing. */
    private static boolean isOwedByAll(Prompt prompt) {
        return prompt.required() && prompt.condition().isEmpty();
    }

    /** What was accepted in this round or before stays accepted. */
    private Either<Refusal, Seq<PromptOutcome>> asksAnew(Seq<Prompt> prompts, Seq<PromptOutcome> outcomes) {
        Set<PromptId> accepted = reviewed.flatMap(ReviewedRound::outcomes)
                .appendAll(outcomes)
                .filter(PromptOutcome::isAccepted)
                .map(PromptOutcome::prompt)
                .toSet();
        Seq<PromptId> again = prompts.map(Prompt::id).filter(accepted::contains);
        return again.isEmpty() ? Either.right(outcomes) : Either.left(new RequestRefusal.AlreadyAccepted(again));
    }

    /** Each answered prompt has one outcome, and nothing else has any. */
    private Either<Refusal, Seq<PromptOutcome>> inOrder(Seq<PromptOutcome> outcomes) {
        Map<PromptId, PromptOutcome> byPrompt =
                HashMap.ofAll(outcomes.toJavaStream(), PromptOutcome::prompt, outcome -> outcome);
        Seq<PromptId> answered = submission.prompts();
        Seq<PromptOutcome> found = answered.flatMap(byPrompt::get);
        return found.size() == answered.size() && found.size() == outcomes.size()
                ? Either.right(found)
                : Either.left(new RequestRefusal.OutcomesDoNotFit(
                        answered.filter(prompt -> !byPrompt.containsKey(prompt)), outcomes.size() - found.size()));
    }

    Requested furtherRequested(FurtherRequested event) {
        return new Requested(
                header.after(event),
                reviewed.append(new ReviewedRound(round, submission, event.outcomes())),
                Round.asked(round.number() + 1, event.questionnaire(), event.deadline()));
    }

    Either<Refusal, RequestFailed> fail(Fail command) {
        return Either.right(new RequestFailed(command.stamp(), command.reason(), command.note()));
    }

    Failed failed(RequestFailed event) {
        return new Failed(header.after(event), reviewed, round, submission, event.reason(), event.note());
    }

    @Override
    public RequestState state() {
        return RequestState.IN_REVIEW;
    }

    @Override
    public Option<Submission> handedIn() {
        return Option.some(submission);
    }

    @Override
    public Option<Instant> reviewDue() {
        return Option.some(due);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.inReview(this);
    }
}
