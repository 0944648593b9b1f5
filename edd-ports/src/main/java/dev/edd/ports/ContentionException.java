package dev.edd.ports;

/**
 * A decision was made again and again, and each time something that it had read was changed before it could be stored; or
 * somebody held for too long what it needs. Nothing of it is stored; the call may be repeated.
 */
public final class ContentionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContentionException(int attempts) {
        super(message(attempts));
    }

    /**
     * For a store whose transaction lost every race, or waited too long for a lock.
     *
     * @param attempts how often it was run
     * @param cause what the last one failed with
     */
    public ContentionException(int attempts, Throwable cause) {
        super(message(attempts), cause);
    }

    private static String message(int attempts) {
        return "given up after " + attempts
                + " attempts: others always were faster, or held for too long what it needs";
    }
}
