/** Questionnaires and the sheets that answer them, tried at random. */
@NullMarked
package dev.edd.testkit.questionnaire;

import org.jspecify.annotations.NullMarked;
