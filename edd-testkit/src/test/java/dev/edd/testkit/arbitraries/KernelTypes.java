package dev.edd.testkit.arbitraries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Edge;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** The public types of the kernel, read from its classes: what is added to it is among them. */
public final class KernelTypes {
    /** Rows of the tables that lifecycles are made of: each lifecycle lists its own. */
    private static final Set<Class<?>> ROWS = HashSet.of(Edge.Birth.class, Edge.Transition.class);

    private static final Vector<Class<?>> ALL = Vector.ofAll(new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.edd.domain"))
            .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .reject(each -> each.getSimpleName().matches("With[A-Z].*|.*Builder"))
            .sortBy(Class::getName);

    private KernelTypes() {}

    /** Every public type, but builders and withers. */
    static Vector<Class<?>> all() {
        return ALL;
    }

    /** Every public record that is a value. */
    public static Vector<Class<? extends Record>> records() {
        return ALL.filter(Class::isRecord)
                .<Class<? extends Record>>map(each -> each.asSubclass(Record.class))
                .filter(each -> !ROWS.contains(each));
    }

    /** The enums whose constants have a code. */
    static Vector<Class<? extends Coded>> codes() {
        return ALL.filter(Class::isEnum)
                .filter(Coded.class::isAssignableFrom)
                .map(each -> each.asSubclass(Coded.class));
    }
}
