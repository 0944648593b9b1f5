package dev.edd.ports.store;

import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What must land together or not at all: the steps of one party, and the versions of whatever else the decision read.
 * Each step takes the next number of the party's sequence. Immutable.
 *
 * @param party whose steps they are
 * @param writes one step or more, in order; two steps of one case expect consecutive versions
 * @param reads what must still be as it was read
 */
public record Commit(PartyId party, Seq<Write> writes, Seq<Read> reads) {
    /** Refuses a commit without a step, or with a step of another party. */
    public Commit {
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("a commit has one step or more");
        }
        if (!writes.forAll(write -> write.party().equals(party))) {
            throw new IllegalArgumentException("every step of a commit belongs to its party");
        }
    }

    /**
     * A commit that read nothing but what it writes.
     *
     * @param writes one step or more, of one party
     * @return the commit
     */
    public static Commit of(Write... writes) {
        return new Commit(writes[0].party(), Vector.of(writes), Vector.empty());
    }

    /**
     * What a decision read and did not write.
     *
     * @param id a case or a party, of this or another party
     * @param version the version that was read
     */
    public record Read(Id id, long version) {
        /** Refuses a version before birth: what was not there cannot be held still. */
        public Read {
            if (version < 1) {
                throw new IllegalArgumentException("the first version is 1: " + version);
            }
        }
    }
}
