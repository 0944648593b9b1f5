package dev.edd.ports.store;

/**
 * A value as it was read, with its version. Immutable.
 *
 * @param <T> a case or a party
 * @param value the value
 * @param version how many events it is the fold of: 1 after its birth
 */
public record Versioned<T>(T value, long version) {
    /** Refuses a version before birth. */
    public Versioned {
        if (version < 1) {
            throw new IllegalArgumentException("the first version is 1: " + version);
        }
    }
}
