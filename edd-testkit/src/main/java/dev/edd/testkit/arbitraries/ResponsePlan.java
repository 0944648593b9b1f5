package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ResponseType;
import java.util.function.Function;

/**
 * How a prompt is answered, with a right answer and a wrong one. Both are made for an id, which no other prompt of the sheet
 * has: names of files are told apart by it.
 *
 * @param type what is asked
 * @param right an answer that is accepted
 * @param wrong an answer that is not
 */
record ResponsePlan(ResponseType type, Function<PromptId, Reply> right, Function<PromptId, Flaw> wrong) {}
