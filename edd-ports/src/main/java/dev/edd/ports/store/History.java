package dev.edd.ports.store;

import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import io.vavr.collection.Seq;

/** What happened, append-only: who decided what, and when. */
public interface History {
    /**
     * The whole history of a case or party.
     *
     * @param id the case or party
     * @return its events by version, from its birth; empty when there is no such case
     */
    Seq<HistoryEntry> of(Id id);

    /**
     * A part of the history of a case or party.
     *
     * @param id the case or party
     * @param after the version of the last entry seen, 0 to begin with its birth
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the events that follow, by version
     */
    Seq<HistoryEntry> of(Id id, long after, int most);

    /**
     * Everything that happened around a party, in order, a page at a time.
     *
     * @param party the party
     * @param after the sequence of the last entry seen, 0 to begin with the first
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the entries that follow, by sequence
     */
    Seq<HistoryEntry> ofParty(PartyId party, long after, int most);
}
