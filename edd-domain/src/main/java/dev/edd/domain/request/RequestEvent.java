package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Answers;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What happened to a request. */
public sealed interface RequestEvent extends Event {
    /**
     * A customer was asked.
     *
     * @param stamp who did it, and when
     * @param id the request
     * @param customer who was asked
     * @param trigger why
     * @param onboarding the onboarding that waits for the request, if it was opened for its high risk
     * @param questionnaire what is asked
     * @param deadline by when
     */
    @Code("request_opened")
    @Value.Builder
    record RequestOpened(
            Stamp stamp,
            RequestId id,
            CustomerId customer,
            RequestTrigger trigger,
            Option<OnboardingId> onboarding,
            QuestionnaireRef questionnaire,
            Deadline deadline)
            implements RequestEvent {
        /** Checks that an onboarding and its trigger come together. */
        public RequestOpened {
            trigger.requireFitting(onboarding);
        }
    }

    /**
     * Answers were handed in, all of them valid.
     *
     * @param stamp who did it, and when
     * @param answers the answers
     * @param named the files that were answered by name
     * @param documents the documents that were cited by id
     * @param completion what follows from the round's being complete; none as long as a file is owed
     */
    @Code("answers_submitted")
    @Value.Builder
    record AnswersSubmitted(
            Stamp stamp,
            Answers answers,
            Seq<AwaitedFile> named,
            Seq<AttachedDocument> documents,
            Option<Completion> completion)
            implements RequestEvent {
        /** Takes the documents as they are now. */
        public AnswersSubmitted {
            requireNonNull(answers);
            named = Vector.ofAll(named);
            documents = Vector.ofAll(documents);
        }
    }

    /**
     * A file came that was answered by its name.
     *
     * @param stamp who did it, and when
     * @param document the document, and the name that it was answered by
     * @param completion what follows from the round's being complete with it; none when it is not, or was before
     */
    @Code("document_attached")
    record DocumentAttached(Stamp stamp, AttachedDocument document, Option<Completion> completion)
            implements RequestEvent {}

    /**
     * The customer was reminded.
     *
     * @param stamp who did it, and when
     * @param number how many reminders of the round have come due by now, this one included
     */
    @Code("reminder_sent")
    record ReminderSent(Stamp stamp, int number) implements RequestEvent {}

    /**
     * The customer is restricted for being late.
     *
     * @param stamp who did it, and when
     */
    @Code("activity_restricted")
    record ActivityRestricted(Stamp stamp) implements RequestEvent {}

    /**
     * An officer took the request into review.
     *
     * @param stamp who did it, and when
     */
    @Code("review_begun")
    record ReviewBegun(Stamp stamp) implements RequestEvent {}

    /**
     * Every answer of the round was accepted, and with it the request.
     *
     * @param stamp who did it, and when
     */
    @Code("request_accepted")
    record RequestAccepted(Stamp stamp) implements RequestEvent {}

    /**
     * The customer is asked again.
     *
     * @param stamp who did it, and when
     * @param outcomes what was found, one for each prompt that was answered, in the order of the answers
     * @param questionnaire what is asked next
     * @param deadline by when
     */
    @Code("further_requested")
    record FurtherRequested(Stamp stamp, Seq<PromptOutcome> outcomes, QuestionnaireRef questionnaire, Deadline deadline)
            implements RequestEvent {
        /** Takes the outcomes as they are now. */
        public FurtherRequested {
            outcomes = Vector.ofAll(outcomes);
        }
    }

    /**
     * The request ended unsatisfied.
     *
     * @param stamp who did it, and when
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     */
    @Code("request_failed")
    record RequestFailed(Stamp stamp, CustomerReason reason, InternalNote note) implements RequestEvent {}

    /**
     * The request was withdrawn.
     *
     * @param stamp who did it, and when
     * @param liftsRestriction whether it restricted the customer until now
     */
    @Code("request_cancelled")
    record RequestCancelled(Stamp stamp, boolean liftsRestriction) implements RequestEvent {}
}
