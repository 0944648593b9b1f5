package dev.edd.domain.lifecycle;

/**
 * An intent: what somebody asks a case to do. Immutable, imperative in name, and declared with a {@link Code}. Each
 * lifecycle seals its own commands under this interface.
 */
public interface Command {
    /**
     * Who asks, and when.
     *
     * @return the stamp that the event will carry
     */
    Stamp stamp();
}
