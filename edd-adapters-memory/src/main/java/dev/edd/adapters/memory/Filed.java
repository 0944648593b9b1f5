package dev.edd.adapters.memory;

import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A case or a party, and what happened to it: version n was made by the step at n - 1. Immutable.
 *
 * @param <S> what it is
 * @param state as it is after its last step
 * @param steps one or more
 */
record Filed<S>(S state, Vector<HistoryEntry> steps) {
    static <S> Filed<S> after(Option<Filed<S>> former, S state, HistoryEntry step) {
        return new Filed<>(
                state, former.map(Filed::steps).getOrElse(Vector.empty()).append(step));
    }

    Versioned<S> read() {
        return new Versioned<>(state, steps.size());
    }
}
