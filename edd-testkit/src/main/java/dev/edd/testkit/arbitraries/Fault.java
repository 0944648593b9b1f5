package dev.edd.testkit.arbitraries;

/** What somebody does wrong with a prompt, if it can be done with it. */
enum Fault {
    NONE,
    /** Answers it wrongly. */
    WRONG,
    /** Does not answer it. */
    LEFT_OUT,
    /** Answers it twice. */
    TWICE,
    /** Writes a note that is not accepted. */
    BAD_NOTE,
    /** Writes a note and nothing else. */
    ONLY_A_NOTE,
    /** Names a file that an earlier prompt was answered with. */
    SAME_FILE
}
