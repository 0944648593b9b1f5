package dev.edd.ports;

/**
 * A decision was made again and again, and each time something that it had read was changed before it could be stored.
 * Nothing of it is stored; the call may be repeated.
 */
public final class ContentionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ContentionException(int attempts) {
        super("given up after " + attempts + " attempts, each of which found what it had read changed");
    }
}
