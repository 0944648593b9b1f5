package dev.edd.ports.store;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A place in a listing that is ordered by creation: where a page ended and the next one goes on. It stays good whatever
 * is added or removed in between. Immutable.
 *
 * @param createdAt the instant of creation
 * @param id the id, which decides among equals
 */
public record Position(Instant createdAt, UUID id) implements Comparable<Position> {
    /** Checks the instant. */
    public Position {
        Storable.instant(createdAt);
    }

    @Override
    public int compareTo(Position other) {
        int byTime = createdAt.compareTo(other.createdAt);
        return byTime == 0 ? Id.ORDER.compare(id, other.id) : byTime;
    }
}
