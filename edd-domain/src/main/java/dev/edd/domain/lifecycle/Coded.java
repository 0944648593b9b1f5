package dev.edd.domain.lifecycle;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/**
 * A value that has a stable code, by which it is stored and spoken of outside. Codes are written out where the value is
 * declared and never derived from a Java name.
 */
public interface Coded {
    /**
     * The stable code of this value.
     *
     * @return the code, never blank
     */
    String code();

    /**
     * Finds the constant of an enum by its code, for parsing what comes from outside.
     *
     * @param <E> the enum
     * @param values the enum's class
     * @param code the code to look for, compared exactly
     * @return the constant, or none when no constant has that code
     */
    static <E extends Enum<E> & Coded> Option<E> find(Class<E> values, String code) {
        return Array.of(values.getEnumConstants()).find(value -> value.code().equals(code));
    }

    /**
     * The code that a class declares with {@link Code}.
     *
     * @param declaring a state, command or event class
     * @return its code
     * @throws IllegalArgumentException when the class declares none, which is a programming error
     */
    static String of(Class<?> declaring) {
        Code code = declaring.getAnnotation(Code.class);
        if (code == null) {
            throw new IllegalArgumentException(declaring.getName() + " declares no @Code");
        }
        return code.value();
    }
}
