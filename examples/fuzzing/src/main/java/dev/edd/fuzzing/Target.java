package dev.edd.fuzzing;

/** What inputs are given to, one after the other, by one thread. */
@FunctionalInterface
public interface Target {
    /**
     * Takes an input. That it returns means that the input was accepted, or refused in a way that is documented.
     *
     * @param input any bytes
     * @throws Exception when a fault shows
     */
    void take(byte[] input) throws Exception;
}
