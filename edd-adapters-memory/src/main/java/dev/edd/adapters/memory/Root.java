package dev.edd.adapters.memory;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Write;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Everything that is stored at one moment. Immutable.
 *
 * @param tables what there is, of each kind
 * @param claims who holds which claim, by its key
 * @param byParty what happened around each party: sequence n stands at n - 1
 * @param deliveries what is still to be delivered
 */
record Root(
        Tables tables,
        HashMap<String, Id> claims,
        HashMap<PartyId, Vector<HistoryEntry>> byParty,
        Deliveries deliveries) {

    static final Root EMPTY = new Root(Tables.EMPTY, HashMap.empty(), HashMap.empty(), Deliveries.EMPTY);

    /** The root after a commit, or this one when the answer is another than {@code Committed}. */
    Tuple2<Root, CommitAnswer> commit(Commit commit) {
        if (commit.reads().exists(read -> version(read.id()) != read.version())) {
            return Tuple.of(this, new CommitAnswer.Stale());
        }
        Root after = this;
        for (Write write : commit.writes()) {
            if (after.version(write.id()) != write.expected()) {
                return Tuple.of(this, new CommitAnswer.Stale());
            }
            Option<Claim> taken = after.takenFrom(write);
            if (taken.isDefined()) {
                return Tuple.of(this, new CommitAnswer.Taken(taken.get()));
            }
            after = after.with(write);
        }
        return Tuple.of(
                after, new CommitAnswer.Committed(after.history(commit.party()).size()));
    }

    Root with(Deliveries changed) {
        return new Root(tables, claims, byParty, changed);
    }

    Root with(Tables changed) {
        return new Root(changed, claims, byParty, deliveries);
    }

    Vector<HistoryEntry> history(PartyId party) {
        return byParty.getOrElse(party, Vector.empty());
    }

    Vector<HistoryEntry> history(Id id) {
        return tables.find(id).map(Filed::steps).getOrElse(Vector.empty());
    }

    private long version(Id id) {
        return history(id).size();
    }

    private Option<Claim> takenFrom(Write write) {
        Option<Claim> next = write.next().claim();
        return held(write.id()).equals(next)
                ? Option.none()
                : next.filter(claim -> claims.get(claim.key()).exists(holder -> !holder.equals(write.id())));
    }

    private Root with(Write write) {
        long sequence = history(write.party()).size() + 1L;
        HistoryEntry entry = new HistoryEntry(
                new MessageId(write.party(), sequence), write.id(), write.expected() + 1, write.event());
        return new Root(
                tables.with(write, entry),
                claims(write),
                byParty.put(write.party(), history(write.party()).append(entry)),
                deliveries.with(entry.id(), write.event().stamp().at(), write.subscribers()));
    }

    private HashMap<String, Id> claims(Write write) {
        Option<Claim> held = held(write.id());
        Option<Claim> next = write.next().claim();
        if (held.equals(next)) {
            return claims;
        }
        HashMap<String, Id> released =
                held.map(claim -> claims.remove(claim.key())).getOrElse(claims);
        return next.map(claim -> released.put(claim.key(), write.id())).getOrElse(released);
    }

    private Option<Claim> held(Id id) {
        return tables.find(id).flatMap(filed -> filed.state().claim());
    }
}
