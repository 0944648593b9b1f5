package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Option;

/**
 * A reason that the customer may be told. Nothing else of a decision may: a customer must never learn of a suspicion, so what
 * is internal is an {@link InternalNote}, which is another type. {@link #toString} shows the code only. Immutable.
 *
 * @param code what kind of reason, by which partners know it (facts 4.4), 1 to {@value #LONGEST_CODE} ASCII letters, digits,
 *     hyphens and underscores
 * @param text what the customer reads, 1 to {@value #LONGEST_TEXT} characters
 */
public record CustomerReason(String code, String text) {
    /** The greatest length of a code. */
    public static final int LONGEST_CODE = 64;

    /** The greatest length of a text. */
    public static final int LONGEST_TEXT = 500;

    /** Checks both; judge what comes from outside with {@link #of}. */
    public CustomerReason {
        if (!Storable.isPlain(code, LONGEST_CODE)) {
            throw new IllegalArgumentException(
                    "a reason's code is of 1 to " + LONGEST_CODE + " ASCII letters, digits, hyphens and underscores");
        }
        Storable.text("reason", text, LONGEST_TEXT);
    }

    /**
     * Reads a reason.
     *
     * @param code anything at all
     * @param text anything at all
     * @return the reason, or none when one of the two cannot be part of it
     */
    public static Option<CustomerReason> of(String code, String text) {
        return Option.when(
                Storable.isPlain(code, LONGEST_CODE) && Storable.isText(text, LONGEST_TEXT),
                () -> new CustomerReason(code, text));
    }

    @Override
    public String toString() {
        return "CustomerReason[code=" + code + ", redacted]";
    }
}
