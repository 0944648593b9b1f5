package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.QuestionnaireId;

/**
 * The claim of an open request: the customer has no other that was opened with the same questionnaire, whichever version. It
 * stays on that questionnaire through all rounds: what a later round asks belongs to the same matter. Immutable.
 *
 * @param customer who is asked
 * @param questionnaire what the request was opened with
 */
public record PendingQuestionnaire(CustomerId customer, QuestionnaireId questionnaire) implements Claim {
    @Override
    public String key() {
        return "request:" + customer.value() + ":" + questionnaire.value();
    }

    @Override
    public Refusal refusal() {
        return new RequestRefusal.InProgressExists();
    }
}
