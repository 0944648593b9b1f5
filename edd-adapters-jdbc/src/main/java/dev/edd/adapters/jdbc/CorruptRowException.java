package dev.edd.adapters.jdbc;

/**
 * A row holds what this release cannot read: broken JSON, an unknown code, or a newer format. The message names the row and
 * never shows its content.
 */
public final class CorruptRowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CorruptRowException(String row, RuntimeException cause) {
        super("cannot read " + row + ": " + cause.getMessage(), cause);
    }
}
