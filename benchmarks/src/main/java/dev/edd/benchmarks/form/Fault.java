package dev.edd.benchmarks.form;

/**
 * Something wrong with a field, in words that every contender's own can be put into.
 *
 * @param field which field
 * @param kind what is wrong
 */
record Fault(String field, Kind kind) {
    /** What can be wrong. */
    enum Kind {
        MISSING,
        BLANK,
        TOO_SHORT,
        TOO_LONG,
        NOT_OF_THE_FORM,
        NOT_OFFERED,
        OUT_OF_RANGE,
        TOO_FEW,
        TOO_MANY
    }
}
