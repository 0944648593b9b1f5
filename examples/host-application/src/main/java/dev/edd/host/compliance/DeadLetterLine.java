package dev.edd.host.compliance;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.delivery.DeadLetter;
import java.time.Instant;

/** A message that could not be delivered: which, to whom, and why. {@code guid} is the case or party that it is about. */
record DeadLetterLine(
        String message, String subscriber, String guid, String event, int attempts, Instant parkedAt, String reason) {
    static DeadLetterLine of(DeadLetter letter) {
        return new DeadLetterLine(
                letter.message().id().text(),
                letter.subscriber().value(),
                Guid.of(letter.message().of()),
                Coded.of(letter.message().event().getClass()),
                letter.attempts(),
                letter.parkedAt(),
                letter.reason());
    }
}
