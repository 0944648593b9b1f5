package dev.edd.domain.party;

import java.util.Comparator;
import java.util.UUID;

/**
 * What anything with a history is known by: a UUID, typed by what it names. Ids of different types may share a UUID. Ids are
 * made outside the kernel and should be of version 7, so that they sort by age.
 */
public sealed interface Id permits PartyId, VerificationId, RequestId, OnboardingId {
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
}
