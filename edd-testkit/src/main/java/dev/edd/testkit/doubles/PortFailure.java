package dev.edd.testkit.doubles;

/** A call of a port that failed, once: a connection that was lost, a disk that was full. The process lives on. */
public final class PortFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortFailure(String moment) {
        super("the call failed " + moment);
    }
}
