package dev.edd.host.wire.errors;

/**
 * An answer that had begun could not be brought to its end. Nobody answers it: it gets through to the container, which cuts the
 * connection, so that its reader does not take a part for the whole.
 */
public final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An answer that ends here; what failed is in the log by then. */
    public BrokenOff() {
        super(null, null, false, false);
    }
}
