package dev.edd.benchmarks.report;

import java.util.Map;
import java.util.Optional;

/** What a reader must know of the figures of group {@code jdbc}: by how what was measured begins, since its end names the database. */
final class DatabaseNotes {
    private static final Map<String, String> NOTES = Map.of(
            "commands on ",
            "The five steps of a verification from stored to passed, each a command and a transaction of its own, of customers who are"
                    + " new in each round; every step is remembered and waits for its subscribers, the notifier among them. The floor sends"
                    + " the same statements in the same transactions over the same pool, batched alike, and leaves the same rows. Every"
                    + " commit is on the disk before it is answered.",
            "steps of the lifecycle",
            "The same five steps. The process of Flowable has a receive task for each state, and a step triggers it in one transaction"
                    + " with the look-up of what waits; asynchronous jobs, users and groups, and the event registry are off, its history is"
                    + " at its default. It tells nobody, so the library has no notifier here either: what remains are the messages by which"
                    + " it opens inquiries and screens counterparties.",
            "messages handed over",
            "All messages wait, one thread hands each to somebody who does nothing. The library takes each under a lease of its own,"
                    + " keeps the order of each party, and commits twice for each; the other takes thousands at once, keeps no order, and"
                    + " commits once for each.",
            "command on ",
            "One of the five steps, where so many cases are stored: half of them waiting, half passed, each with its customer and its"
                    + " history. They are copied by a statement a table from two that went through the facade, the indexes in place.",
            "overdue cases ended",
            "The library ends each case in a transaction of its own, remembers the step and tells of it. The one update does neither:"
                    + " it leaves the same rows of cases, and nothing that shows who ended them. It is what the rows alone cost.",
            "all approved of so many customers",
            "Half of the customers are approved. The procedure of the documentation lists all customers and asks for the verifications"
                    + " of each; both go through the library, in pages of 1,000.");

    private DatabaseNotes() {}

    static Optional<String> on(String group, String measured) {
        return group.equals("jdbc")
                ? NOTES.entrySet().stream()
                        .filter(note -> measured.startsWith(note.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }
}
