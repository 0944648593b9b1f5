package dev.edd.ports.store;

import dev.edd.domain.party.PartyId;

/**
 * The id of a message, the same at every attempt to deliver it: the party it concerns, and its place in the party's
 * sequence. Receivers put messages in order and drop repeated ones by it, and providers take it as idempotency key.
 * Immutable.
 *
 * @param party whose message
 * @param sequence 1 for the party's first event, without gaps
 */
public record MessageId(PartyId party, long sequence) {
    /** Refuses a sequence before the first. */
    public MessageId {
        if (sequence < 1) {
            throw new IllegalArgumentException("the first message of a party is 1: " + sequence);
        }
    }

    /**
     * The id as text.
     *
     * @return the party's key, a colon, and the sequence: at most 69 ASCII characters
     */
    public String text() {
        return party.key() + ":" + sequence;
    }
}
