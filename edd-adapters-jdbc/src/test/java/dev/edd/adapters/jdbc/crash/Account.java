package dev.edd.adapters.jdbc.crash;

import dev.edd.adapters.jdbc.crash.Report.Receipt;
import dev.edd.adapters.jdbc.crash.Report.Tried;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** What a writer has reported: what must be in the database, and what may. For one thread. */
final class Account {
    private Map<Long, Tried> inFlight = LinkedHashMap.empty();
    private Map<Long, Tried> unknown = LinkedHashMap.empty();
    private Map<Long, StoredCommit> stored = HashMap.empty();
    private Set<Receipt> received = HashSet.empty();
    private Set<Receipt> acknowledging = HashSet.empty();
    private Set<Receipt> acknowledged = HashSet.empty();
    private Vector<Receipt> receivedAgain = Vector.empty();
    private Vector<String> failures = Vector.empty();

    /** A commit that was acknowledged, with the place of its last step in the party's sequence. */
    record StoredCommit(Tried commit, long lastSequence) {}

    void take(Report report) {
        if (report instanceof Tried tried) {
            inFlight = inFlight.put(tried.commit(), tried);
        } else if (report instanceof Report.Stored done) {
            stored = stored.put(
                    done.commit(), new StoredCommit(inFlight.get(done.commit()).get(), done.lastSequence()));
            inFlight = inFlight.remove(done.commit());
        } else if (report instanceof Report.Undone undone) {
            inFlight = inFlight.remove(undone.commit());
        } else if (report instanceof Report.Unknown failed) {
            unknown = unknown.put(failed.commit(), inFlight.get(failed.commit()).get());
            inFlight = inFlight.remove(failed.commit());
        } else if (report instanceof Report.Received got) {
            if (acknowledged.contains(got.receipt())) {
                receivedAgain = receivedAgain.append(got.receipt());
            }
            received = received.add(got.receipt());
        } else if (report instanceof Report.Acknowledging begun) {
            acknowledging = acknowledging.add(begun.receipt());
        } else if (report instanceof Report.Acknowledged done) {
            acknowledged = acknowledged.add(done.receipt());
        } else if (report instanceof Report.NotAcknowledged not) {
            acknowledging = acknowledging.remove(not.receipt());
        } else if (report instanceof Report.Failed failed) {
            failures = failures.append(failed.what());
        }
    }

    /** Commits that had begun and not ended when the writer said its last word. */
    Seq<Tried> inFlight() {
        return inFlight.values().toVector();
    }

    /** Commits that ended with a failure. */
    Seq<Tried> unknown() {
        return unknown.values().toVector();
    }

    /** Commits that may be there or not. */
    Seq<Tried> open() {
        return inFlight().appendAll(unknown());
    }

    Seq<StoredCommit> stored() {
        return stored.values().toVector();
    }

    int storedCommits() {
        return stored.size();
    }

    /** What subscribers got, acknowledged or not. */
    Set<Receipt> received() {
        return received;
    }

    /** What may be acknowledged, since somebody began to. */
    Set<Receipt> acknowledging() {
        return acknowledging;
    }

    Set<Receipt> acknowledged() {
        return acknowledged;
    }

    /** What came once more although it was acknowledged. */
    Seq<Receipt> receivedAgain() {
        return receivedAgain;
    }

    /** Calls that threw. */
    Seq<String> failures() {
        return failures;
    }
}
