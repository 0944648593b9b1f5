package dev.edd.domain.questionnaire;

/**
 * Whether a condition holds: yes, no, or not to be said as long as an answer that it is about is wrong. Whatever is said
 * of a sheet stays true when its wrong answers are put right, so nothing is said of what depends on them.
 */
enum Truth {
    NO,
    OPEN,
    YES;

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return this == OPEN ? OPEN : this == NO ? YES : NO;
    }
}
