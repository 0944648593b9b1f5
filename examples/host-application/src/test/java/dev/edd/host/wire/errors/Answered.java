package dev.edd.host.wire.errors;

/** What a refusal is answered with, for tests of what refuses. */
public final class Answered {
    private Answered() {}

    /** The problem. */
    public static Problem by(Refused refused) {
        return refused.problem();
    }
}
