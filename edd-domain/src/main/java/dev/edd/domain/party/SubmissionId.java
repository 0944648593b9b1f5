package dev.edd.domain.party;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The id of an EDD submission. Immutable.
 *
 * @param value 128 bits
 */
public record SubmissionId(UUID value) implements Id {
    /** Refuses no id at all. */
    public SubmissionId {
        requireNonNull(value);
    }
}
