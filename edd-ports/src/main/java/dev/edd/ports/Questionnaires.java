package dev.edd.ports;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.UnitOfWork;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Published questionnaires. What is published never changes. Safe to share between threads. */
public final class Questionnaires {
    private final UnitOfWork unitOfWork;

    Questionnaires(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * Publishes a version of a questionnaire; to do so again changes nothing.
     *
     * @param questionnaire what to publish
     * @return the questionnaire; refused with {@code version_in_use} when that version was published and asks something else
     */
    public Either<Refusal, Questionnaire> publish(Questionnaire questionnaire) {
        return unitOfWork.run(stores -> Publishing.refusalOf(stores, questionnaire)
                .<Either<Refusal, Questionnaire>>map(Either::left)
                .getOrElse(() -> Either.right(questionnaire)));
    }

    /**
     * Finds a published version.
     *
     * @param ref the questionnaire and its version
     * @return the questionnaire, none when that version was not published
     */
    public Option<Questionnaire> find(QuestionnaireRef ref) {
        return unitOfWork.read(stores -> stores.questionnaires().find(ref));
    }

    /**
     * Finds the greatest published version.
     *
     * @param id the questionnaire
     * @return the questionnaire, none when no version of it was published
     */
    public Option<Questionnaire> latest(QuestionnaireId id) {
        return unitOfWork.read(stores -> stores.questionnaires().latest(id));
    }

    /**
     * Lists the greatest published version of each questionnaire, by id, a page at a time.
     *
     * @param after the last questionnaire of the page before, none for the first page
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the questionnaires
     */
    public Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most) {
        Keyset.requireSize(most);
        return unitOfWork.read(stores -> stores.questionnaires().latest(after, most));
    }
}
