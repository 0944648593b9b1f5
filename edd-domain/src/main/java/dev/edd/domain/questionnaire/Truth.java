package dev.edd.domain.questionnaire;

/**
 * Whether a condition holds: yes, no, or not to be said as long as an answer that it is about is wrong. That a
 * prompt is owed or not wanted is said only if it stays so however the wrong answers of the sheet are put right.
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
