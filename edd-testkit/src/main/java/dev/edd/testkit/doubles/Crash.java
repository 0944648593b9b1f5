package dev.edd.testkit.doubles;

/**
 * The process died here. An error and not an exception, since a dead process runs no handler: what catches exceptions,
 * as the relay does around its subscribers, must not survive it.
 */
public final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash(String moment) {
        super("the process died " + moment);
    }
}
