package dev.edd.domain.party;

import io.vavr.control.Option;
import java.util.Comparator;
import java.util.UUID;

/**
 * What anything with a history is known by: a UUID, typed by what it names. Ids of different types may share a UUID. Ids are
 * made outside the kernel and should be of version 7, so that they sort by age.
 */
public sealed interface Id permits PartyId, VerificationId, RequestId, OnboardingId, SubmissionId, RatingId {
    /** How long an id is as text. */
    int LENGTH = 36;

    /**
     * The order of ids: that of their 128 bits, unsigned, as databases sort them. {@link UUID#compareTo} sorts
     * differently.
     */
    Comparator<UUID> ORDER = (left, right) -> {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    };

    /**
     * The id without its type.
     *
     * @return 128 bits
     */
    UUID value();

    /**
     * Reads a UUID. {@link UUID#fromString} would also take what merely has four hyphens.
     *
     * @param text anything at all
     * @return the UUID, or none when the text is not one in full
     */
    static Option<UUID> parse(String text) {
        return Option.when(isUuid(text), () -> UUID.fromString(text));
    }

    private static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            boolean isHyphen = at == 8 || at == 13 || at == 18 || at == 23;
            char letter = text.charAt(at);
            if (isHyphen ? letter != '-' : letter >= 128 || Character.digit(letter, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
