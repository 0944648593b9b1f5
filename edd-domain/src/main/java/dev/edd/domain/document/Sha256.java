package dev.edd.domain.document;

import java.util.HexFormat;

/**
 * The SHA-256 of a document's content: two documents with the same one are the same. Immutable.
 *
 * @param hex 32 bytes as 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {
    private static final int BYTES = 32;

    /** Checks the digits. */
    public Sha256 {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(Sha256::isDigit)) {
            throw new IllegalArgumentException("a SHA-256 is of 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The digest as a message digest gives it.
     *
     * @param digest 32 bytes
     * @return the digest
     * @throws IllegalArgumentException when there are more bytes or fewer
     */
    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    private static boolean isDigit(int digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    }
}
