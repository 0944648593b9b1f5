package dev.edd.adapters.memory.interleaved;

/** Who takes steps in a scenario: a party that is registered already, and two cases about it. */
public enum Part {
    PARTY,
    ONE,
    OTHER
}
