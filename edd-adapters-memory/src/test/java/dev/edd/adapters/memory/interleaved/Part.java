package dev.edd.adapters.memory.interleaved;

/** Who takes steps in a scenario: a customer who is registered already, and two cases about that customer. */
public enum Part {
    PARTY,
    ONE,
    OTHER
}
