package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A place that a partner wants to be told at. Immutable. */
record Webhook(UUID id, URI url, boolean allEvents, Seq<NotificationType> eventTypes, Keys keys, Instant createdAt) {
    boolean wants(NotificationType type) {
        return allEvents || eventTypes.contains(type);
    }

    String typesText() {
        return eventTypes.map(Coded::code).mkString(",");
    }
}
