package dev.edd.ports.store;

import dev.edd.domain.lifecycle.Claim;

/** How a commit ended. Immutable. */
public sealed interface CommitAnswer {
    /**
     * Everything is stored, as soon as the unit of work ends well.
     *
     * @param sequence the number of the commit's last step in the party's sequence
     */
    record Committed(long sequence) implements CommitAnswer {}

    /** Something that was read has changed since: decide again on fresh data. Nothing is stored. */
    record Stale() implements CommitAnswer {}

    /**
     * Another open case holds the claim. Nothing is stored.
     *
     * @param claim the claim that was asked for
     */
    record Taken(Claim claim) implements CommitAnswer {}
}
