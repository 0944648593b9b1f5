/** The calls of seed 001, in its vendor's words (facts 4.1, 4.5 to 4.7): onboarding, questionnaires, answers, documents. */
@NullMarked
package dev.edd.host.wire.persons;

import org.jspecify.annotations.NullMarked;
