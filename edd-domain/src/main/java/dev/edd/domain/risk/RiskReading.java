package dev.edd.domain.risk;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Seq;

/** What a factor looks at. Data, so that models can be stored and shown. Immutable. */
public sealed interface RiskReading {
    /**
     * What is known.
     *
     * @param profile all that is known of the customer
     * @return observations in no certain order; none when nothing is known
     */
    Seq<Observation> of(RiskProfile profile);

    /**
     * What kind of reading this is.
     *
     * @return the stable code
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Something of the party, the submissions or the verifications.
     *
     * @param attribute what
     */
    @Code("attribute")
    record OfAttribute(RiskAttribute attribute) implements RiskReading {
        /** Refuses to look at nothing. */
        public OfAttribute {
            requireNonNull(attribute);
        }

        @Override
        public Seq<Observation> of(RiskProfile profile) {
            return attribute.of(profile);
        }
    }

    /**
     * The accepted answer to a prompt, of the questionnaire's latest answers.
     *
     * @param questionnaire the questionnaire, whichever version of it
     * @param prompt one of its prompts
     */
    @Code("answer")
    record OfAnswer(QuestionnaireId questionnaire, PromptId prompt) implements RiskReading {
        /** Refuses to look at nothing. */
        public OfAnswer {
            requireNonNull(questionnaire);
            requireNonNull(prompt);
        }

        @Override
        public Seq<Observation> of(RiskProfile profile) {
            return AnswerObservations.of(profile, this);
        }
    }
}
