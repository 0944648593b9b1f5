package dev.edd.benchmarks.report;

import dev.edd.domain.questionnaire.Questionnaire;
import java.util.Map;
import java.util.Optional;

/** What a reader must know of a figure beside its number, by group and what was measured. */
final class Notes {
    private static final Map<String, String> NOTES = Map.of(
            "step/step",
            "One of the four steps from stored to completed in turn, each on a case as it comes from a store: a machine that holds the"
                    + " state of one case is made or reset for it, which is part of the work.",
            "step/course",
            "The four steps from stored to completed, one after the other; a machine that holds the state of one case is made or reset"
                    + " once.",
            "form/valid",
            "Each takes the form in its own shape, made before; ours also makes the typed answers. What these alone cost is what the second"
                    + " floor does beside the checks: it makes them by hand, of the library's own classes.",
            "form/faulty",
            "Ten of twelve fields are wrong, and everybody finds the same ten faults.",
            "form/prompt",
            "Prompts with conditions, all answered. The curve ends at " + Questionnaire.MOST_PROMPTS
                    + " prompts and not at 1,000: no"
                    + " questionnaire may have more. The limit is this library's own, a bound on the work that a sheet from outside can"
                    + " ask for, and the longest questionnaire that we know of has 132 prompts. Two questionnaires of "
                    + Questionnaire.MOST_PROMPTS
                    + " would only cost twice one, and would show nothing about 1,000 in one.",
            "memory/command",
            "A provider tells how the inquiry of a waiting case stands, through the facade; the cases are chosen at random. Size is the"
                    + " number of cases of all kinds in the store: those of the testkit's portfolio, and verifications on top. The floor is one entry of a map by id, found at random, read and"
                    + " replaced, among as many: it grows too, since so many no longer fit the processor's caches, and a command does"
                    + " it in two maps (the case with its history, the history of its customer).",
            "memory/a case retained",
            "Heap after full collections that the verifications on top take, by their number: each with its state, its two or three"
                    + " events (which the history of the case and that of the customer share), its entries in the indexes, and the claim"
                    + " of an open one; half of them are passed. Their customers were there before. At few cases the noise of the heap is"
                    + " a part of it.",
            "memory/a customer with everything retained",
            "Heap after full collections that the whole portfolio takes, by its number of customers: with their cases of all kinds,"
                    + " counterparties, ratings, submissions, documents and contents of documents, histories and indexes.",
            "host/creates a second",
            "`POST /api/identity_verifications` for a customer who has no case yet, over 8 connections of another process on the same"
                    + " cores, each of which calls again as soon as it is answered. The host is as it was packaged, without the demo:"
                    + " meanwhile it delivers what the calls left behind and logs each event. The idle host has the same server,"
                    + " routing and JSON and answers in the same shape, and has no keys, rules, store or relay.",
            "host/cases brought to officers a second",
            "From the first create until the relay has opened the last inquiry and, there being no provider, flagged its case for an"
                    + " officer. Everything that a case leaves to deliver on that way is a part of it.");

    private Notes() {}

    static Optional<String> on(String group, String measured) {
        return Optional.ofNullable(NOTES.get(group + "/" + measured)).or(() -> DatabaseNotes.on(group, measured));
    }
}
