package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Storable;

/**
 * The inquiry provider's own id of an inquiry, opaque to us. Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record InquiryId(String value) {
    /** The greatest length of an inquiry id. */
    public static final int LONGEST = 200;

    /** Checks the text. */
    public InquiryId {
        Storable.text("inquiry id", value, LONGEST);
    }
}
