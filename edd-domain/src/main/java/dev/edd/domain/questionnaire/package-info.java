/**
 * Questionnaires: prompts, the conditions under which they apply, the answers to them, and the validation of a whole sheet
 * of answers at once. Rules are data: they can be stored, shown and generated, and nothing in them can run for long.
 *
 * <p>{@link dev.edd.domain.questionnaire.Questionnaire} is what is asked,
 * {@link dev.edd.domain.questionnaire.AnswerSheet} what somebody sent,
 * {@link dev.edd.domain.questionnaire.Answers} what a
 * {@link dev.edd.domain.questionnaire.QuestionnaireValidator} let through.
 */
@NullMarked
package dev.edd.domain.questionnaire;

import org.jspecify.annotations.NullMarked;
