package dev.edd.adapters.jdbc.format;

/** A stored text that is not of a format this release knows: broken, of an unknown code, or written by a newer release. */
public final class UnreadableFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFormatException(String message) {
        super(message);
    }

    UnreadableFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
