package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers that were accepted. */
public final class AnswerValues {
    private AnswerValues() {}

    /**
     * Answers of every kind, also such as hardly any prompt asks for.
     *
     * @return answers
     */
    public static Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(
                StorableValues.text(ResponseType.LONGEST_TEXT).map(Answer.Text::new),
                QuestionnaireValues.optionIds().map(Answer.Chosen::new),
                QuestionnaireValues.optionIds()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .uniqueElements()
                        .map(options -> new Answer.SeveralChosen(Vector.ofAll(options))),
                Arbitraries.of(true, false).map(Answer.YesNo::new),
                Arbitraries.longs().map(Answer.WholeNumber::new),
                LimitValues.money().map(Answer.Amount::new),
                QuestionnaireValues.days().map(Answer.Day::new),
                files().list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .uniqueElements()
                        .map(several -> new Answer.Files(Vector.ofAll(several))));
    }

    /**
     * Files as accepted answers cite them.
     *
     * @return files
     */
    public static Arbitrary<CitedFile> files() {
        return Arbitraries.oneOf(
                DocumentValues.documentIds().map(CitedFile.ById::new),
                DocumentValues.fileNames().map(CitedFile.ByName::new));
    }

    /**
     * Answers to any prompt, with and without a note.
     *
     * @return answers
     */
    public static Arbitrary<GivenAnswer> givenAnswers() {
        return Combinators.combine(
                        QuestionnaireValues.promptIds(),
                        answers(),
                        StorableValues.text(Prompt.LONGEST_NOTE).optional(0.5).map(Option::ofOptional))
                .as(GivenAnswer::new);
    }

    /**
     * The answers to a whole questionnaire, as a validator lets them through.
     *
     * @return answers
     */
    public static Arbitrary<Answers> sheets() {
        return Questionnaires.filledSheets().map(FilledSheet::answers);
    }
}
