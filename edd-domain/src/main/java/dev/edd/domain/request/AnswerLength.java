package dev.edd.domain.request;

import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.CitedFile;

/** How much text answers hold, in UTF-16 units; numbers, days and ids have bounds of their own. */
final class AnswerLength {
    private AnswerLength() {}

    static int of(Answers answers) {
        return answers.given()
                .map(given ->
                        of(given.answer()) + given.note().map(String::length).getOrElse(0))
                .sum()
                .intValue();
    }

    private static int of(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.text().length();
        }
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.option().value().length();
        }
        if (answer instanceof Answer.SeveralChosen several) {
            return several.options()
                    .map(option -> option.value().length())
                    .sum()
                    .intValue();
        }
        return answer instanceof Answer.Files files
                ? files.files().map(AnswerLength::of).sum().intValue()
                : 0;
    }

    private static int of(CitedFile file) {
        return file instanceof CitedFile.ByName byName ? byName.name().value().length() : 0;
    }
}
