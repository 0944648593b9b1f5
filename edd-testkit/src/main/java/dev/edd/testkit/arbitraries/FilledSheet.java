package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.Questionnaire;
import java.time.LocalDate;

/**
 * A questionnaire with a sheet that answers it. Immutable.
 *
 * @param questionnaire what is asked
 * @param today the day on which it is answered
 * @param sheet what is sent
 * @param answers what must be read from it
 */
public record FilledSheet(Questionnaire questionnaire, LocalDate today, AnswerSheet sheet, Answers answers) {}
