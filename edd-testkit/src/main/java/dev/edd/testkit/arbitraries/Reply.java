package dev.edd.testkit.arbitraries;

import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.RawAnswer;

/**
 * A right answer.
 *
 * @param raw what is sent
 * @param answer what must be read from it
 */
record Reply(RawAnswer raw, Answer answer) {}
