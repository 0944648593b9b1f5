package dev.edd.domain.questionnaire;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of a prompt.
 *
 * @param applies whether it applies
 * @param given the answer, if there is one that is accepted
 * @param isWrong whether there is an answer that is not accepted
 * @param violations what is wrong, in order
 */
record Judged(Truth applies, Option<GivenAnswer> given, boolean isWrong, List<Violation> violations) {
    /** Whether an atom over this prompt holds: never when it does not apply or is not answered. */
    Truth holds(Predicate<Answer> atom) {
        if (isWrong) {
            return applies.and(Truth.OPEN);
        }
        return given.exists(each -> atom.test(each.answer())) ? applies : Truth.NO;
    }
}
