package dev.edd.domain.request;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of a request. */
public sealed interface RequestCommand extends Command {
    /**
     * Asks a customer, and changes nothing else about the customer.
     *
     * @param stamp who asks, and when
     * @param id a new id
     * @param known the request that has that id already
     * @param customer who is to be asked
     * @param registered that customer as the register knows it
     * @param trigger why
     * @param onboarding the onboarding that is to wait for the request; its trigger, and its questionnaire, are for no other
     * @param keptForOnboarding the questionnaire of onboardings
     * @param questionnaire what is asked
     * @param policy how long the customer has
     */
    @Code("open")
    @Value.Builder
    record OpenRequest(
            Stamp stamp,
            RequestId id,
            Option<EddRequest> known,
            CustomerId customer,
            Option<Customer> registered,
            RequestTrigger trigger,
            Option<OnboardingId> onboarding,
            QuestionnaireId keptForOnboarding,
            Questionnaire questionnaire,
            DeadlinePolicy policy)
            implements RequestCommand, WithOpenRequest {
        /** The store adds data_exists when the claim is taken. */
        Either<Refusal, RequestOpened> decide() {
            if (known.exists(other -> other.id().equals(id))) {
                return Either.left(new RequestRefusal.IdInUse());
            }
            if (onboarding.isEmpty() && isKept()) {
                return Either.left(new RequestRefusal.KeptForOnboarding());
            }
            return registered.exists(found -> found.id().equals(customer))
                    ? Either.right(new RequestOpened(
                            stamp,
                            id,
                            customer,
                            trigger,
                            onboarding,
                            QuestionnaireRef.of(questionnaire),
                            policy.deadlineOf(stamp.at())))
                    : Either.left(new PartyRefusal.NotFound("customer"));
        }

        /** Anybody else's would stand in the way of an onboarding, or end without a word to the customer. */
        private boolean isKept() {
            return trigger == RequestTrigger.ONBOARDING_HIGH_RISK
                    || questionnaire.id().equals(keptForOnboarding);
        }
    }

    /**
     * Hands in answers: all of them, or nothing is recorded.
     *
     * @param stamp who asks, and when
     * @param sheet what the customer sent, nothing of it judged
     * @param validator the compiled questionnaire of the round
     * @param documents the documents that the sheet cites by id, as far as there are any
     * @param policy how long a review may take
     */
    @Code("submit_answers")
    @Value.Builder
    record SubmitAnswers(
            Stamp stamp,
            AnswerSheet sheet,
            QuestionnaireValidator validator,
            Seq<DocumentReference> documents,
            DeadlinePolicy policy)
            implements RequestCommand {
        /** Takes the documents as they are now. */
        public SubmitAnswers {
            documents = Vector.ofAll(documents);
        }
    }

    /**
     * Hands in a file that was answered by its name; a second one under a name replaces the first.
     *
     * @param stamp who asks, and when
     * @param document the document, under the name by which it was uploaded
     * @param policy how long a review may take
     */
    @Code("attach_document")
    record AttachDocument(Stamp stamp, DocumentReference document, DeadlinePolicy policy) implements RequestCommand {}

    /**
     * Reminds the customer.
     *
     * @param stamp who asks, and when
     */
    @Code("remind")
    record Remind(Stamp stamp) implements RequestCommand {}

    /**
     * Restricts the customer for being late.
     *
     * @param stamp who asks, and when
     */
    @Code("restrict")
    record Restrict(Stamp stamp) implements RequestCommand {}

    /**
     * Takes the request into review.
     *
     * @param stamp who asks, and when
     */
    @Code("begin_review")
    record BeginReview(Stamp stamp) implements RequestCommand {}

    /**
     * Accepts every answer of the round, and with it the request.
     *
     * @param stamp who asks, and when
     */
    @Code("accept")
    record Accept(Stamp stamp) implements RequestCommand {}

    /**
     * Asks again, in a further round.
     *
     * @param stamp who asks, and when
     * @param outcomes what was found, one for each prompt that was answered
     * @param questionnaire what is asked next: another one, or a version of the same; one prompt or more is required in it
     * @param policy how long the customer has
     */
    @Code("request_further")
    record RequestFurther(Stamp stamp, Seq<PromptOutcome> outcomes, Questionnaire questionnaire, DeadlinePolicy policy)
            implements RequestCommand {
        /** Takes the outcomes as they are now. */
        public RequestFurther {
            outcomes = Vector.ofAll(outcomes);
        }
    }

    /**
     * Ends the request unsatisfied.
     *
     * @param stamp who asks, and when
     * @param reason what the customer may be told
     * @param note what officers may read, and nobody else
     */
    @Code("fail")
    record Fail(Stamp stamp, CustomerReason reason, InternalNote note) implements RequestCommand {}

    /**
     * Withdraws the request.
     *
     * @param stamp who asks, and when
     */
    @Code("cancel")
    record Cancel(Stamp stamp) implements RequestCommand {}
}
