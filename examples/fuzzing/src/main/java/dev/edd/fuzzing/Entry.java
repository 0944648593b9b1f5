package dev.edd.fuzzing;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/** Where Jazzer enters the process of a guided run. It calls the two methods by their names. */
public final class Entry {
    private static @Nullable Target target;

    private Entry() {}

    /**
     * Opens the target.
     *
     * @param arguments the class of the targets, and the name of one
     * @throws ReflectiveOperationException when the class has no constructor without parameters
     */
    public static void fuzzerInitialize(String[] arguments) throws ReflectiveOperationException {
        Constructor<?> made = Class.forName(arguments[0]).getDeclaredConstructor();
        made.setAccessible(true);
        target =
                ((FuzzTargets) made.newInstance()).named(arguments[1]).opening().get();
    }

    /**
     * Gives the target an input.
     *
     * @param input any bytes
     * @throws Exception what the target throws, which Jazzer takes for a finding
     */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        requireNonNull(target).take(input);
    }
}
