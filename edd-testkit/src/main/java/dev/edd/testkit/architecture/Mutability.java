package dev.edd.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Clock;

/**
 * Whether a static field can change what it says, as far as classes tell. A class is immutable when all of its fields are final
 * and immutable themselves, and so is what its type arguments name. Of a type that anything can be of, an interface or an object,
 * it is asked what is made for the field; of a function, also what it could hold; a collection of the JDK must come out of a
 * method that makes immutable ones. What cannot be told counts as mutable.
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
            "java.lang.Short",
            "java.lang.String",
            "java.lang.System$Logger",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
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

    private static final Vector<String> IMMUTABLE_PACKAGES =
            Vector.of("dev.edd.domain.", "io.vavr.", "java.lang.invoke.", "java.time.", "org.pcollections.");

    private static final Set<String> MUTABLE_OF_THESE =
            HashSet.of("io.vavr.Lazy", "io.vavr.collection.Iterator", "io.vavr.collection.Stream");

    /** Promises are kept later, and futures end. */
    private static final String CONCURRENT = "io.vavr.concurrent.";

    private static final Set<String> COLLECTIONS =
            HashSet.of("java.util.Collection", "java.util.List", "java.util.Map", "java.util.Set");

    /** These methods make collections that refuse to change, and {@code java.util.Collections} has more. */
    private static final Set<String> MAKERS = HashSet.of(
            "java.util.List.copyOf",
            "java.util.List.of",
            "java.util.Map.copyOf",
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Set.copyOf",
            "java.util.Set.of",
            "java.util.stream.Stream.toList");

    /** Of the functions of vavr: it remembers what it was asked. */
    private static final String REMEMBERING = "memoized";

    private Mutability() {}

    static boolean isMutable(JavaField field) {
        return isMutable(field, Vector.empty());
    }

    private static boolean isMutable(JavaField field, Vector<JavaField> asked) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || !isHeldForGood(field.getType(), Making.of(field, asked));
    }

    /** Of what a static field is, or what a collection in it is of. */
    private static boolean isHeldForGood(JavaType type, Making making) {
        JavaClass raw = type.toErasure();
        Making made = making.of(raw);
        if (COLLECTIONS.contains(raw.getName())) {
            return !made.calls().isEmpty() && made.calls().forAll(Mutability::isMaker) && holdsForGood(type, making);
        }
        if (!made.calls().filter(Making::isConstructor).forAll(each -> makesForGood(each, raw, making))) {
            return false;
        }
        if (isFunction(raw)) {
            return isGivenNothingMutable(raw, making);
        }
        if (isOpen(raw)) {
            return !(made.calls().isEmpty() && made.constants().isEmpty())
                    && made.calls().forAll(Mutability::isSure)
                    && made.constants().forAll(each -> !isMutable(each, making.asked()));
        }
        return (isCollection(raw) ? isImmutable(raw, Vector.empty()) : isImmutable(type, Vector.empty()))
                && holdsForGood(type, making)
                && (!asksForFunctions(raw, making) || isGivenNothingMutable(raw, making));
    }

    /** A collection that cannot be changed is none if what is in it can be. */
    private static boolean holdsForGood(JavaType type, Making making) {
        if (!isCollection(type.toErasure())) {
            return true;
        }
        return type instanceof JavaParameterizedType of
                ? Vector.ofAll(of.getActualTypeArguments()).forAll(each -> isHeldForGood(each, making))
                : type.toErasure().getTypeParameters().isEmpty();
    }

    /** Whoever asks for it as an interface does not say what a generic class is of. */
    private static boolean makesForGood(CodeUnitAccessTarget constructor, JavaClass asked, Making making) {
        JavaClass made = constructor.getOwner();
        return made.getName().equals(Object.class.getName())
                || (isImmutable(made, Vector.empty())
                        && (made.equals(asked)
                                || made.getTypeParameters().isEmpty()
                                || isGivenNothingMutable(made, making)));
    }

    private static boolean isGivenNothingMutable(JavaClass type, Making making) {
        return making.around(type).forAll(each -> !isKnownMutable(each));
    }

    private static boolean isKnownMutable(CodeUnitAccessTarget made) {
        if (isRemembering(made)) {
            return true;
        }
        JavaClass product = Making.product(made);
        if (COLLECTIONS.contains(product.getName())) {
            return !isMaker(made);
        }
        return !product.getName().equals("void")
                && !product.isInterface()
                && !isOpen(product)
                && !isImmutable(product, Vector.empty());
    }

    private static boolean isRemembering(CodeUnitAccessTarget made) {
        return made.getOwner().getName().startsWith("io.vavr.")
                && made.getName().equals(REMEMBERING);
    }

    private static boolean isSure(CodeUnitAccessTarget made) {
        JavaClass product = Making.product(made);
        return Making.isConstructor(made)
                || (COLLECTIONS.contains(product.getName()) && isMaker(made))
                || made.getOwner().getName().startsWith("java.time.")
                || isImmutable(product, Vector.empty());
    }

    private static boolean isImmutable(JavaType type, Vector<JavaClass> within) {
        if (type instanceof JavaTypeVariable) {
            return true; // what it stands for is asked where it is said
        }
        if (type instanceof JavaWildcardType any) {
            return !any.getUpperBounds().isEmpty()
                    && Vector.ofAll(any.getUpperBounds()).forAll(each -> isImmutable(each, within));
        }
        JavaClass raw = type.toErasure();
        return isImmutable(raw, within)
                && Arguments.held(type, raw).forAll(each -> each.exists(said -> isImmutable(said, within)));
    }

    private static boolean isImmutable(JavaClass type, Vector<JavaClass> within) {
        if (type.isPrimitive() || within.contains(type)) {
            return true;
        }
        if (type.isArray() || isOpen(type)) {
            return false;
        }
        return isNamed(type)
                || isFunction(type)
                || (!type.getName().startsWith("java.")
                        && !type.getName().startsWith(CONCURRENT)
                        && !MUTABLE_OF_THESE.contains(type.getName())
                        && type.isFullyImported()
                        && type.getSuperclass()
                                .map(each -> isEnum(each.toErasure()) || isOfImmutable(each, within.append(type)))
                                .orElse(true)
                        && fields(type)
                                .forAll(each -> each.getModifiers().contains(JavaModifier.FINAL)
                                        && isImmutable(each.getType(), within.append(type))));
    }

    private static boolean isOfImmutable(JavaType superclass, Vector<JavaClass> within) {
        return !(superclass instanceof JavaParameterizedType of)
                || Vector.ofAll(of.getActualTypeArguments()).forAll(each -> isImmutable(each, within));
    }

    static Vector<JavaField> fields(JavaClass type) {
        return Vector.ofAll(type.getAllFields())
                .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                // later JDKs remember the hash of a constant once it is asked for
                .filter(each -> !isEnum(each.getOwner()));
    }

    private static boolean isEnum(JavaClass type) {
        return type.isEquivalentTo(Enum.class);
    }

    /** Known by its name, whatever is in it. */
    static boolean isNamed(JavaClass type) {
        String name = type.getName();
        return IMMUTABLE.contains(name)
                || (IMMUTABLE_PACKAGES.exists(name::startsWith)
                        && !MUTABLE_OF_THESE.contains(name)
                        && !name.startsWith(CONCURRENT));
    }

    /** A lambda: what it holds is not to be seen. */
    static boolean isFunction(JavaClass type) {
        return type.isInterface() && type.isAnnotatedWith(FunctionalInterface.class);
    }

    /** Anything can be of it. Nobody else implements collections of vavr, or values of the kernel. */
    private static boolean isOpen(JavaClass type) {
        return type.isEquivalentTo(Object.class)
                || type.isEquivalentTo(Clock.class)
                || (type.isInterface()
                        && !isFunction(type)
                        && (!isNamed(type) || type.getName().startsWith("java.time.")));
    }

    /** The constants of an enum are fields that are asked themselves. */
    private static boolean asksForFunctions(JavaClass type, Making making) {
        return (!type.isEnum() || making.isOfItsOwn(type)) && hasFunctions(type, Vector.empty());
    }

    private static boolean hasFunctions(JavaClass type, Vector<JavaClass> within) {
        return !isNamed(type)
                && (within.isEmpty() || !type.isEnum())
                && !within.contains(type)
                && fields(type)
                        .flatMap(each -> Vector.ofAll(each.getAllInvolvedRawTypes()))
                        .exists(each -> isFunction(each) || hasFunctions(each, within.append(type)));
    }

    static boolean isCollection(JavaClass type) {
        String name = type.getName();
        return COLLECTIONS.contains(name)
                || name.equals("java.util.Optional")
                || (name.startsWith("io.vavr.") && !isFunction(type))
                || name.startsWith("org.pcollections.");
    }

    private static boolean isMaker(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return MAKERS.contains(owner + "." + target.getName())
                || (owner.equals("java.util.Collections")
                        && (target.getName().startsWith("empty")
                                || target.getName().startsWith("singleton")));
    }
}
