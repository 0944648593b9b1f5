package dev.edd.ports.store;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Questionnaires as they were published. What is published never changes and is never removed. */
public interface QuestionnaireRepository {
    /**
     * Finds a published version.
     *
     * @param ref the questionnaire and its version
     * @return the questionnaire, none when that version was not published
     */
    Option<Questionnaire> find(QuestionnaireRef ref);

    /**
     * Finds the greatest published version.
     *
     * @param id the questionnaire
     * @return the questionnaire, none when no version of it was published
     */
    Option<Questionnaire> latest(QuestionnaireId id);

    /**
     * Lists the greatest published version of each questionnaire, by id, a page at a time.
     *
     * @param after the last questionnaire of the page before, none for the first page
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the questionnaires, by ascending id, compared by ASCII
     */
    Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most);
}
