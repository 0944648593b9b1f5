package dev.edd.ports;

/**
 * A decision was made again and again, and each time something that it had read was changed before it could be stored.
 * Nothing of it is stored; the call may be repeated.
 */
public final class ContentionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContentionException(int attempts) {
        super(message(attempts));
    }

    /**
     * For a store whose transaction lost every race.
     *
     * @param attempts how often it was run
     * @param cause what the last one failed with
     */
    public ContentionException(int attempts, Throwable cause) {
        super(message(attempts), cause);
    }

    private static String message(int attempts) {
        return "given up after " + attempts + " attempts, each of which found what it had read changed";
    }
}
