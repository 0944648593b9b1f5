package dev.edd.host.wire.reading;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.MessageId;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the ids of messages look on the wire and in the log: as {@link MessageId#text()} writes them. */
public final class MessageName {
    /** Eighteen digits are more messages than a party will ever have, and always fit a long. */
    private static final Pattern SHAPE =
            Pattern.compile("(customer|counterparty):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9][0-9]{0,17})");

    private MessageName() {}

    /**
     * Reads the id of a message.
     *
     * @param text what came from outside
     * @return the id, or none: any other text is the name of no message
     */
    public static Option<MessageId> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Option.some(new MessageId(
                        party(parts.group(1), UUID.fromString(parts.group(2))), Long.parseLong(parts.group(3))))
                : Option.none();
    }

    private static PartyId party(String kind, UUID id) {
        return kind.equals("customer") ? new CustomerId(id) : new CounterpartyId(id);
    }
}
