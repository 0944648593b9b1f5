package dev.edd.ports.store;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.RequestId;
import java.time.Instant;
import java.util.Comparator;

/**
 * A place in the officers' queue, which is ordered by the instant from which the review is overdue. Immutable.
 *
 * @param reviewDue from when on the review is overdue
 * @param id the request, which decides among equals
 */
public record ReviewPosition(Instant reviewDue, RequestId id) implements Comparable<ReviewPosition> {
    private static final Comparator<ReviewPosition> EARLIEST_FIRST = Comparator.comparing(ReviewPosition::reviewDue)
            .thenComparing(position -> position.id().value(), Id.ORDER);

    /** Checks the instant. */
    public ReviewPosition {
        requireNonNull(id);
        Storable.instant(reviewDue);
    }

    @Override
    public int compareTo(ReviewPosition other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
