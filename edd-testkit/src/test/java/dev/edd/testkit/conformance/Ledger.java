package dev.edd.testkit.conformance;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** Everything that the reference store keeps. Immutable. */
record Ledger(
        Map<Id, Versioned<CaseState>> cases,
        Map<String, Id> claims,
        Map<PartyId, Long> sequences,
        Vector<HistoryEntry> entries,
        Vector<Waiting> waiting,
        Vector<Questionnaire> questionnaires,
        Vector<DocumentReference> documents) {
    static final Ledger EMPTY = new Ledger(
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            LinkedHashMap.empty(),
            Vector.empty(),
            Vector.empty(),
            Vector.empty(),
            Vector.empty());

    Ledger withCases(Map<Id, Versioned<CaseState>> changed) {
        return new Ledger(changed, claims, sequences, entries, waiting, questionnaires, documents);
    }

    Ledger withClaims(Map<String, Id> changed) {
        return new Ledger(cases, changed, sequences, entries, waiting, questionnaires, documents);
    }

    Ledger withSequences(Map<PartyId, Long> changed) {
        return new Ledger(cases, claims, changed, entries, waiting, questionnaires, documents);
    }

    Ledger withEntries(Vector<HistoryEntry> changed) {
        return new Ledger(cases, claims, sequences, changed, waiting, questionnaires, documents);
    }

    Ledger withWaiting(Vector<Waiting> changed) {
        return new Ledger(cases, claims, sequences, entries, changed, questionnaires, documents);
    }

    Ledger withQuestionnaires(Vector<Questionnaire> changed) {
        return new Ledger(cases, claims, sequences, entries, waiting, changed, documents);
    }

    Ledger withDocuments(Vector<DocumentReference> changed) {
        return new Ledger(cases, claims, sequences, entries, waiting, questionnaires, changed);
    }
}
