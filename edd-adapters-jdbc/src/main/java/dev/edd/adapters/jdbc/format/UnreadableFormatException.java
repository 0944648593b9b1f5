package dev.edd.adapters.jdbc.format;

/**
 * A stored text that is not of a format this release knows: broken, of an unknown code, against the kernel's rules, or
 * written by a newer release. The message names the field and what is wrong with it, and never shows what the text holds. For
 * the same reason there is no cause: a parser's message quotes what it could not parse. Where the kernel or the parser
 * refused, the stack trace is theirs.
 */
public final class UnreadableFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFormatException(String message) {
        super(message);
    }

    UnreadableFormatException(String message, RuntimeException refusal) {
        super(message);
        setStackTrace(refusal.getStackTrace());
    }
}
