package dev.edd.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What a generic type is of, as far as it keeps any: a class of names is of something, and holds none of it. */
final class Arguments {
    private Arguments() {}

    /** Those that it keeps; none where it is not said. */
    static Vector<Option<JavaType>> held(JavaType type, JavaClass raw) {
        return held(type, raw, Vector.empty());
    }

    private static Vector<Option<JavaType>> held(JavaType type, JavaClass raw, Vector<JavaClass> within) {
        Vector<JavaType> said =
                type instanceof JavaParameterizedType of ? Vector.ofAll(of.getActualTypeArguments()) : Vector.empty();
        return Vector.ofAll(raw.getTypeParameters())
                .zipWithIndex()
                .filter(each -> keeps(raw, each._1, within))
                .map(each -> Option.when(each._2 < said.size(), () -> said.get(each._2)));
    }

    private static boolean keeps(JavaClass raw, JavaTypeVariable<?> parameter, Vector<JavaClass> within) {
        if (Mutability.isFunction(raw) || within.contains(raw)) {
            return false;
        }
        if (Mutability.isNamed(raw)) {
            return Mutability.isCollection(raw);
        }
        return Vector.ofAll(raw.getSuperclass().stream())
                .appendAll(Mutability.fields(raw)
                        .filter(each -> each.getOwner().equals(raw))
                        .map(JavaField::getType))
                .exists(each -> mentions(each, parameter, within.append(raw)));
    }

    private static boolean mentions(JavaType type, JavaTypeVariable<?> parameter, Vector<JavaClass> within) {
        if (type instanceof JavaTypeVariable<?> variable) {
            return variable.getName().equals(parameter.getName());
        }
        if (type instanceof JavaWildcardType any) {
            return Vector.ofAll(any.getUpperBounds()).exists(each -> mentions(each, parameter, within));
        }
        return held(type, type.toErasure(), within)
                .exists(each -> each.exists(said -> mentions(said, parameter, within)));
    }
}
