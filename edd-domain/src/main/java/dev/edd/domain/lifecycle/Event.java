package dev.edd.domain.lifecycle;

/**
 * A fact: what happened to a case. Immutable, past tense in name, and declared with a {@link Code}. History is made of
 * events and a state is their fold.
 */
public interface Event {
    /**
     * Who took the step, and when.
     *
     * @return the stamp of the accepted command
     */
    Stamp stamp();
}
