package dev.edd.adapters.jdbc;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import java.util.UUID;

/** Ids as text with their type, for columns that hold ids of several types: they may share a UUID. */
final class StoredId {
    private static final String VERIFICATION = "verification";
    private static final String REQUEST = "request";
    private static final String ONBOARDING = "onboarding";
    private static final String CUSTOMER = "customer";
    private static final String COUNTERPARTY = "counterparty";

    private StoredId() {}

    static String text(Id id) {
        return id instanceof PartyId party ? party.key() : kind(id) + ':' + id.value();
    }

    private static String kind(Id id) {
        if (id instanceof RequestId) {
            return REQUEST;
        }
        return id instanceof OnboardingId ? ONBOARDING : VERIFICATION;
    }

    /** The id that {@link #text} gave the text for. */
    static Id id(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("an id without its type");
        }
        UUID value = uuid(text.substring(colon + 1));
        return switch (text.substring(0, colon)) {
            case VERIFICATION -> new VerificationId(value);
            case REQUEST -> new RequestId(value);
            case ONBOARDING -> new OnboardingId(value);
            case CUSTOMER -> new CustomerId(value);
            case COUNTERPARTY -> new CounterpartyId(value);
            default -> throw new IllegalArgumentException("an id of an unknown type");
        };
    }

    /** The JDK's parser takes other texts as well, and shows them in its message. */
    private static UUID uuid(String text) {
        try {
            UUID value = UUID.fromString(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException refused) {
            throw notAnId();
        }
        throw notAnId();
    }

    private static IllegalArgumentException notAnId() {
        return new IllegalArgumentException("an id that is not written as one");
    }
}
