package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What stays the same through all states of a submission, and when the latest step was. Immutable.
 *
 * @param id the submission
 * @param owner whose resource it is about
 * @param request the request of that customer which the case id names, if it names one
 * @param createdAt when it was recorded
 * @param updatedAt when the latest step was taken
 */
@Value.Builder
public record SubmissionHeader(
        SubmissionId id, CustomerId owner, Option<RequestId> request, Instant createdAt, Instant updatedAt)
        implements WithSubmissionHeader {
    /** Checks that the latest step is not before the first. */
    public SubmissionHeader {
        requireNonNull(id);
        requireNonNull(owner);
        Storable.span(createdAt, updatedAt);
    }

    SubmissionHeader after(SubmissionEvent event) {
        return withUpdatedAt(event.stamp().at());
    }
}
