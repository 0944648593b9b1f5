package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.crash.Account.StoredCommit;
import dev.edd.adapters.jdbc.crash.Report.Step;
import dev.edd.adapters.jdbc.crash.Report.Tried;
import dev.edd.adapters.jdbc.format.EventFormat;
import dev.edd.ports.store.HistoryEntry;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * Whether the history is what the writer reported: every commit that was acknowledged, all or nothing of each whose end nobody
 * knows, and nothing else.
 */
final class HistoryAudit {
    private final Ledger ledger;
    private final Account account;
    private final Seq<HistoryEntry> history;
    private final Map<Happened, HistoryEntry> entries;

    /** An event, and where it stands in the history of its subject. */
    private record Happened(String subject, long version, String event) {
        static Happened of(Step step) {
            return new Happened(step.subject(), step.version(), step.event());
        }

        static Happened of(HistoryEntry entry) {
            return new Happened(Step.subject(entry.of()), entry.version(), EventFormat.EVENT.write(entry.event()));
        }
    }

    HistoryAudit(Ledger ledger, Account account, Seq<HistoryEntry> history) {
        this.ledger = ledger;
        this.account = account;
        this.history = history;
        this.entries = history.toMap(Happened::of, entry -> entry);
    }

    /** Acknowledged commits that are not there as they were acknowledged. */
    Seq<StoredCommit> lost() {
        return account.stored().reject(this::isThere);
    }

    void assertSound() {
        assertThat(lost()).as("acknowledged, and not there").isEmpty();
        assertThat(account.open().filter(commit -> !isWhole(commit) && !isAbsent(commit)))
                .as("stored in part")
                .isEmpty();
        assertThat(entries.keySet()
                        .diff(reported().map(step -> Happened.of(step._1)).toSet()))
                .as("there, and never tried or known to be undone")
                .isEmpty();
        assertThat(entries.size()).as("no event twice").isEqualTo(history.size());
        assertNumbered();
    }

    /** What is there by the writer's reports, each step with the entry that holds it. */
    Seq<Tuple2<Step, HistoryEntry>> reported() {
        return account.stored()
                .map(StoredCommit::commit)
                .appendAll(account.open())
                .filter(this::isWhole)
                .flatMap(Tried::steps)
                .map(step -> Tuple.of(step, entries.get(Happened.of(step)).get()));
    }

    /** Without gaps, by party and by subject, however the rows are read. */
    private void assertNumbered() {
        assertConsecutive("select party, sequence from edd_history where tenant = ?");
        assertConsecutive("select subject, version from edd_history where tenant = ?");
        Set<Seq<String>> last = history.groupBy(entry -> entry.id().party().key())
                .map(of -> (Seq<String>) Vector.of(of._1, Integer.toString(of._2.size())))
                .toSet();
        assertThat(ledger.rows("select party, last_sequence from edd_party where tenant = ?")
                        .toSet())
                .as("the sequence of each party")
                .isEqualTo(last);
    }

    private void assertConsecutive(String query) {
        ledger.rows(query)
                .groupBy(row -> row.get(0))
                .forEach((of, rows) -> assertThat(
                                rows.map(row -> Long.parseLong(row.get(1))).sorted())
                        .as(of)
                        .isEqualTo(Vector.rangeClosed(1L, rows.size())));
    }

    private boolean isThere(StoredCommit stored) {
        Seq<Step> steps = stored.commit().steps();
        return steps.zipWithIndex()
                .forAll(step -> entries.get(Happened.of(step._1))
                        .exists(entry ->
                                entry.id().party().key().equals(stored.commit().party())
                                        && entry.id().sequence()
                                                == stored.lastSequence() - steps.size() + 1 + step._2));
    }

    private boolean isWhole(Tried commit) {
        return commit.steps().forAll(step -> entries.containsKey(Happened.of(step)));
    }

    private boolean isAbsent(Tried commit) {
        return commit.steps().forAll(step -> !entries.containsKey(Happened.of(step)));
    }
}
