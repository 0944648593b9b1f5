package dev.edd.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.domain.JavaType;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * Whether a static field can change what it says, as far as classes tell. A class is immutable when all of its fields are final
 * and immutable themselves; of an interface it is asked what the class makes for the field; a collection of the JDK must come out
 * of a method that makes immutable ones. What cannot be told counts as mutable.
 */
final class Mutability {
    private static final Set<String> IMMUTABLE = HashSet.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Object",
            "java.lang.Short",
            "java.lang.String",
            "java.lang.System$Logger",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.UUID",
            "java.util.logging.Logger",
            "java.util.regex.Pattern",
            "org.slf4j.Logger",
            // since Jackson 3 a mapper is built once for good
            "tools.jackson.databind.json.JsonMapper");

    private static final Vector<String> IMMUTABLE_PACKAGES = Vector.of(
            "dev.edd.domain.",
            "io.vavr.",
            "java.lang.invoke.",
            "java.time.",
            "java.util.function.",
            "org.pcollections.");

    private static final Set<String> MUTABLE_OF_THESE =
            HashSet.of("io.vavr.collection.Iterator", "io.vavr.collection.Stream");

    private static final Set<String> COLLECTIONS =
            HashSet.of("java.util.Collection", "java.util.List", "java.util.Map", "java.util.Set");

    /** Of {@code java.util}: these methods make collections that refuse to change. */
    private static final Set<String> MAKERS = HashSet.of("of", "copyOf", "ofEntries", "toList");

    private Mutability() {}

    static boolean isMutable(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL) || !isImmutable(field, Vector.empty());
    }

    private static boolean isImmutable(JavaField field, Vector<JavaClass> within) {
        JavaClass type = field.getRawType();
        if (COLLECTIONS.contains(type.getName())) {
            return field.getModifiers().contains(JavaModifier.STATIC)
                    && isMadeImmutable(field)
                    && holdsNoMutable(field.getType());
        }
        if (type.isInterface() && field.getModifiers().contains(JavaModifier.STATIC) && !isImmutable(type, within)) {
            Vector<JavaClass> made = producers(field)
                    .filter(each -> each.getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
                    .map(CodeUnitAccessTarget::getOwner);
            return !made.isEmpty() && made.forAll(each -> isImmutable(each, within));
        }
        return isImmutable(type, within) && holdsNoMutable(field.getType());
    }

    private static boolean isImmutable(JavaClass type, Vector<JavaClass> within) {
        if (type.isPrimitive() || IMMUTABLE.contains(type.getName()) || within.contains(type)) {
            return true;
        }
        if (type.isArray() || MUTABLE_OF_THESE.contains(type.getName())) {
            return false;
        }
        if (IMMUTABLE_PACKAGES.exists(type.getName()::startsWith)) {
            return true;
        }
        if (type.isInterface()) {
            return isFunction(type);
        }
        return !type.getName().startsWith("java.")
                && type.isFullyImported()
                && Vector.ofAll(type.getAllFields())
                        .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                        // later JDKs remember the hash of a constant once it is asked for
                        .filter(each -> !each.getOwner().isEquivalentTo(Enum.class))
                        .forAll(each -> each.getModifiers().contains(JavaModifier.FINAL)
                                && isImmutable(each, within.append(type)));
    }

    /** A lambda: what it holds is not to be seen. */
    private static boolean isFunction(JavaClass type) {
        return type.isAnnotatedWith(FunctionalInterface.class);
    }

    /** A collection that cannot be changed is none if what is in it can be. */
    private static boolean holdsNoMutable(JavaType type) {
        return !(type instanceof JavaParameterizedType of)
                || !isCollection(of.toErasure())
                || Vector.ofAll(of.getActualTypeArguments())
                        .forAll(each -> !isKnownMutable(each.toErasure()) && holdsNoMutable(each));
    }

    private static boolean isCollection(JavaClass type) {
        String name = type.getName();
        return COLLECTIONS.contains(name)
                || name.startsWith("io.vavr.collection.")
                || name.startsWith("io.vavr.control.")
                || name.startsWith("io.vavr.Tuple")
                || name.startsWith("org.pcollections.");
    }

    private static boolean isKnownMutable(JavaClass type) {
        if (type.isInterface() || type.getName().equals(Object.class.getName())) {
            return COLLECTIONS.contains(type.getName());
        }
        return !isImmutable(type, Vector.empty());
    }

    private static boolean isMadeImmutable(JavaField field) {
        Vector<CodeUnitAccessTarget> producers = producers(field);
        return !producers.isEmpty()
                && producers.forAll(
                        each -> (each.getOwner().getName().startsWith("java.util.") && MAKERS.contains(each.getName()))
                                || isOfCollections(each));
    }

    private static boolean isOfCollections(CodeUnitAccessTarget target) {
        return target.getOwner().getName().equals("java.util.Collections")
                && (target.getName().startsWith("empty") || target.getName().startsWith("singleton"));
    }

    /** What makes something for the field: calls between the line that sets the one before it and its own. */
    private static Vector<CodeUnitAccessTarget> producers(JavaField field) {
        if (field.getOwner().getStaticInitializer().isEmpty()) {
            return Vector.empty();
        }
        JavaStaticInitializer initializer =
                field.getOwner().getStaticInitializer().get();
        Vector<JavaFieldAccess> set =
                Vector.ofAll(initializer.getFieldAccesses()).filter(each -> each.getAccessType() == AccessType.SET);
        int last = set.filter(each -> each.getTarget().getName().equals(field.getName()))
                .map(JavaFieldAccess::getLineNumber)
                .max()
                .getOrElse(0);
        int first = set.map(JavaFieldAccess::getLineNumber)
                .filter(each -> each < last)
                .max()
                .getOrElse(0);
        return Vector.<JavaCodeUnitAccess<?>>ofAll(initializer.getCallsFromSelf())
                .filter(each -> each.getLineNumber() > first && each.getLineNumber() <= last)
                .<CodeUnitAccessTarget>map(JavaCodeUnitAccess::getTarget)
                .filter(each -> product(each).isAssignableTo(field.getRawType().getName()));
    }

    private static JavaClass product(CodeUnitAccessTarget target) {
        return target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                ? target.getOwner()
                : target.getRawReturnType();
    }
}
