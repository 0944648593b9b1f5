package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.RequestCommand.SubmitAnswers;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The customer is asked, and owes answers. Also late ones are taken: being late restricts, and closes nothing. Immutable.
 *
 * @param header what stays the same
 * @param reviewed the rounds before this one
 * @param round what is asked
 */
@Code("requested")
public record Requested(RequestHeader header, Seq<ReviewedRound> reviewed, Round round) implements Ongoing {
    /** Checks that the rounds are numbered. */
    public Requested {
        reviewed = Rounds.before(round, reviewed);
    }

    static Requested opened(RequestOpened event) {
        Instant at = event.stamp().at();
        return new Requested(
                new RequestHeader(
                        event.id(),
                        event.customer(),
                        event.trigger(),
                        event.onboarding(),
                        event.questionnaire(),
                        at,
                        at),
                Vector.empty(),
                Round.asked(1, event.questionnaire(), event.deadline()));
    }

    /** One thing that is wrong, and nothing is recorded. */
    Either<Refusal, AnswersSubmitted> submit(SubmitAnswers command) {
        if (!round.questionnaire()
                .equals(QuestionnaireRef.of(command.validator().questionnaire()))) {
            return Either.left(new RequestRefusal.OtherQuestionnaire(round.questionnaire()));
        }
        return judged(command.validator(), command.sheet(), command.stamp().at())
                .flatMap(answers -> new HandingIn(header.customer(), refusedContent())
                        .submission(command.validator().questionnaire(), answers, command.documents()))
                .map(submission -> new AnswersSubmitted(
                        command.stamp(),
                        submission.answers(),
                        submission.named(),
                        submission.documents(),
                        round.completionBy(submission, command.policy(), command.stamp())));
    }

    private Either<Refusal, Answers> judged(QuestionnaireValidator validator, AnswerSheet sheet, Instant at) {
        return validator
                .validate(sheet, round.deadline().dayOf(at))
                .toEither()
                .mapLeft(RequestRefusal.AnswersRefused::new);
    }

    Submitted submitted(AnswersSubmitted event) {
        return new Submitted(
                header.after(event),
                reviewed,
                event.completion().isDefined() ? round.lifted() : round,
                new Submission(event.answers(), event.named(), event.documents()),
                event.completion().map(Completion::reviewDue));
    }

    Requested reminded(ReminderSent event) {
        return new Requested(header.after(event), reviewed, round.withRemindersSent(event.number()));
    }

    Requested restricted(ActivityRestricted event) {
        return new Requested(header.after(event), reviewed, round.withRestricted(true));
    }

    @Override
    public RequestState state() {
        return RequestState.REQUESTED;
    }

    @Override
    public Option<Submission> handedIn() {
        return Option.none();
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.requested(this);
    }
}
