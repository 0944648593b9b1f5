package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.Id;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * What a customer is asked: prompts in order. A published version never changes. There is none that makes no sense: see
 * {@link DefectCode}. A further round is just another questionnaire, and asks one customer about themselves: {@link #toString}
 * shows no words. Immutable.
 *
 * @param id by which it is known in every version
 * @param version one or more
 * @param title what the customer reads above it, 1 to {@value #LONGEST_TITLE} characters
 * @param prompts what is asked, in order, 1 to {@value #MOST_PROMPTS}
 */
public record Questionnaire(QuestionnaireId id, int version, String title, Seq<Prompt> prompts) {
    /** The greatest length of a title, in UTF-16 units. */
    public static final int LONGEST_TITLE = 200;

    /** How many prompts a questionnaire may have. */
    public static final int MOST_PROMPTS = 500;

    /** Checks everything; judge what comes from outside with {@link #of}. */
    public Questionnaire {
        requireNonNull(id);
        prompts = Vector.ofAll(prompts);
        Seq<QuestionnaireDefect> defects = Soundness.defectsOf(version, title, prompts);
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException(defects.size() + " defects, the first: " + defects.head());
        }
    }

    /**
     * Makes a questionnaire of prompts that came from outside.
     *
     * @param id by which it is known
     * @param version one or more
     * @param title what the customer reads above it
     * @param prompts what is asked
     * @return the questionnaire; or everything that is wrong, that of the whole first and then in the order of prompts
     */
    public static Validation<Seq<QuestionnaireDefect>, Questionnaire> of(
            QuestionnaireId id, int version, String title, Seq<Prompt> prompts) {
        Vector<Prompt> taken = Vector.ofAll(prompts);
        Seq<QuestionnaireDefect> defects = Soundness.defectsOf(version, title, taken);
        return defects.isEmpty()
                ? Validation.valid(new Questionnaire(id, version, title, taken))
                : Validation.invalid(defects);
    }

    /**
     * A prompt by its id.
     *
     * @param prompt the id
     * @return the prompt, or none when this questionnaire does not have it
     */
    public Option<Prompt> prompt(PromptId prompt) {
        return prompts.find(each -> each.id().equals(prompt));
    }

    /**
     * The prompt for an EDD submission, where nothing else is asked: then a submission is a whole answer.
     *
     * @return the only prompt if it asks for the id of a submission and has room for one, or none
     */
    public Option<PromptId> submissionPrompt() {
        return prompts.headOption()
                .filter(only -> prompts.size() == 1
                        && only.response() instanceof ResponseType.FreeForm text
                        && text.format().contains(NamedFormat.EDD_SUBMISSION)
                        && text.least() <= Id.LENGTH
                        && text.most() >= Id.LENGTH)
                .map(Prompt::id);
    }

    @Override
    public String toString() {
        return "Questionnaire[id=" + id.value() + ", version=" + version + ", prompts=" + prompts.map(Prompt::id)
                + ", redacted]";
    }
}
