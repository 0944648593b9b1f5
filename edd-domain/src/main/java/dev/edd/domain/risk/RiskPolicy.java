package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.StandardQuestionnaires;

/**
 * How a platform rates its customers, and what follows. Immutable.
 *
 * @param model what is weighed, and how
 * @param triggers which ratings ask for Enhanced Due Diligence
 * @param questionnaire what is asked then, and when a review is due; published when it is asked first. An onboarding asks its own
 */
public record RiskPolicy(RiskModel model, TriggerPolicy triggers, Questionnaire questionnaire) {
    /** Refuses to leave anything out. */
    public RiskPolicy {
        requireNonNull(model);
        requireNonNull(triggers);
        requireNonNull(questionnaire);
    }

    /**
     * A model with what is usual: a rating that has risen to high asks for a submission.
     *
     * @param model what is weighed, and how
     * @return the policy
     */
    public static RiskPolicy of(RiskModel model) {
        return new RiskPolicy(model, TriggerPolicy.STANDARD, StandardQuestionnaires.RISK_EDD);
    }
}
