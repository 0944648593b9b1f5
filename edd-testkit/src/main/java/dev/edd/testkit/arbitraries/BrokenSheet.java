package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A questionnaire with a sheet that is wrong. Immutable.
 *
 * @param questionnaire what is asked
 * @param today the day on which it is answered
 * @param sheet what is sent
 * @param violations everything that must be said of it, in order; at least one
 */
public record BrokenSheet(Questionnaire questionnaire, LocalDate today, AnswerSheet sheet, Seq<Violation> violations) {}
