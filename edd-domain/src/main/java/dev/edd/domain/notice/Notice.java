package dev.edd.domain.notice;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingCompleted;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.FurtherRequested;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestAccepted;
import dev.edd.domain.request.RequestEvent.RequestCancelled;
import dev.edd.domain.request.RequestEvent.RequestFailed;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import dev.edd.domain.request.RequestHeader;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that a customer may be told: of every event there is at most one notice, and of most there is none. A notice has no
 * room for what is internal, so that nobody learns of a suspicion by it (facts 4.2 to 4.4). Immutable.
 */
public sealed interface Notice {
    /**
     * What the notice is about, and which of several.
     *
     * @return an onboarding, or a request beside it
     */
    Concern of();

    /**
     * What is to be told of an event of a request.
     *
     * @param event what happened
     * @param request the request that it happened to
     * @return the notice, none when there is nothing to tell; what ends an onboarding is told of that
     */
    static Option<Notice> of(RequestEvent event, RequestHeader request) {
        if (event instanceof RequestOpened opened) {
            return Option.some(
                    required(request, opened.questionnaire(), opened.deadline().due()));
        }
        if (event instanceof FurtherRequested further) {
            return Option.some(required(
                    request, further.questionnaire(), further.deadline().due()));
        }
        if (event instanceof ReminderSent) {
            return Option.some(new Reminder(Concern.of(request), request.id()));
        }
        if (event instanceof ActivityRestricted) {
            return Option.some(new Restricted(Concern.of(request), request.id()));
        }
        if (event instanceof AnswersSubmitted submitted) {
            return lifted(request, submitted.completion().exists(Completion::liftsRestriction));
        }
        if (event instanceof DocumentAttached attached) {
            return lifted(request, attached.completion().exists(Completion::liftsRestriction));
        }
        if (event instanceof RequestCancelled cancelled) {
            return lifted(request, cancelled.liftsRestriction());
        }
        if (request.onboarding().isDefined()) {
            return Option.none();
        }
        Concern concern = Concern.of(request);
        if (event instanceof RequestAccepted) {
            return Option.some(new Completed(concern));
        }
        return event instanceof RequestFailed failed
                ? Option.some(new Failed(concern, failed.reason()))
                : Option.none();
    }

    /**
     * What is to be told of an event of an onboarding.
     *
     * @param event what happened
     * @param onboarding the onboarding that it happened to
     * @return the notice, none when there is nothing to tell
     */
    static Option<Notice> of(OnboardingEvent event, OnboardingId onboarding) {
        Concern concern = new Concern.OfOnboarding(onboarding);
        if (event instanceof OnboardingCompleted) {
            return Option.some(new Completed(concern));
        }
        return event instanceof OnboardingTerminated terminated
                ? Option.some(new Failed(concern, terminated.reason()))
                : Option.none();
    }

    private static Notice required(RequestHeader request, QuestionnaireRef questionnaire, Instant due) {
        return new AnswersRequired(Concern.of(request), request.id(), questionnaire, due);
    }

    private static Option<Notice> lifted(RequestHeader request, boolean lifts) {
        return Option.when(lifts, () -> new RestrictionLifted(Concern.of(request), request.id()));
    }

    /**
     * The customer is asked, for the first time or again.
     *
     * @param of what the answers are for
     * @param request the request
     * @param questionnaire what is asked
     * @param due from when on the answers are overdue
     */
    @Code("answers_required")
    record AnswersRequired(Concern of, RequestId request, QuestionnaireRef questionnaire, Instant due)
            implements Notice {
        /** Checks the instant. */
        public AnswersRequired {
            requireNonNull(request);
            requireNonNull(questionnaire);
            Storable.instant(due);
        }
    }

    /**
     * The customer still owes something.
     *
     * @param of what the request is for
     * @param request the request
     */
    @Code("reminder")
    record Reminder(Concern of, RequestId request) implements Notice {}

    /**
     * The customer is restricted for being late.
     *
     * @param of what the request is for
     * @param request the request
     */
    @Code("restricted")
    record Restricted(Concern of, RequestId request) implements Notice {}

    /**
     * The request restricts the customer no more. Another one may.
     *
     * @param of what the request is for
     * @param request the request
     */
    @Code("restriction_lifted")
    record RestrictionLifted(Concern of, RequestId request) implements Notice {}

    /**
     * What the customer was asked for is done.
     *
     * @param of what is done: an onboarding, or a request beside it
     */
    @Code("completed")
    record Completed(Concern of) implements Notice {}

    /**
     * What the customer was asked for has failed.
     *
     * @param of what has failed: an onboarding, or a request beside it
     * @param reason what the customer may be told
     */
    @Code("failed")
    record Failed(Concern of, CustomerReason reason) implements Notice {
        /** Refuses no reason at all. */
        public Failed {
            requireNonNull(reason);
        }
    }
}
