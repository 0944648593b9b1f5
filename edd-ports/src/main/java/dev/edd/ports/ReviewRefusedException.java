package dev.edd.ports;

/** A review has come due and cannot begin: the host is not set up for it. It is tried again, and refused until that is mended. */
public final class ReviewRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** The code of the refusal. */
    private final String code;

    ReviewRefusedException(String code) {
        super("a review cannot begin: " + code);
        this.code = code;
    }

    /**
     * Why.
     *
     * @return the code of the refusal
     */
    public String code() {
        return code;
    }
}
