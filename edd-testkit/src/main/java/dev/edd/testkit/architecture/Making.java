package dev.edd.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import io.vavr.collection.Vector;

/**
 * What a static initializer calls and reads to make what one field holds: all of it between the line that sets the field before it
 * and its own, for of the order within a line classes tell nothing. What is called in a lambda happens later.
 */
record Making(Vector<JavaField> asked, Vector<CodeUnitAccessTarget> calls, Vector<JavaField> constants) {
    /** What makes a field, of which those fields that were asked before are not made: it would have no end. */
    static Making of(JavaField field, Vector<JavaField> before) {
        Vector<JavaField> asked = before.append(field);
        return field.getOwner()
                .getStaticInitializer()
                .map(initializer -> of(field, initializer, asked))
                .orElseGet(() -> new Making(asked, Vector.empty(), Vector.empty()));
    }

    private static Making of(JavaField field, JavaStaticInitializer initializer, Vector<JavaField> asked) {
        Vector<JavaFieldAccess> accesses = Vector.ofAll(initializer.getFieldAccesses());
        Vector<JavaFieldAccess> set = accesses.filter(each ->
                each.getAccessType() == AccessType.SET && each.getTargetOwner().equals(field.getOwner()));
        int last = set.filter(each -> each.getTarget().getName().equals(field.getName()))
                .map(JavaFieldAccess::getLineNumber)
                .max()
                .getOrElse(0);
        int first = set.map(JavaFieldAccess::getLineNumber)
                .filter(each -> each < last)
                .max()
                .getOrElse(0);
        return new Making(
                asked,
                calls(initializer, first, last),
                accesses.filter(each -> each.getAccessType() == AccessType.GET)
                        .filter(each -> each.getLineNumber() > first && each.getLineNumber() <= last)
                        .flatMap(each -> Vector.ofAll(each.getTarget().resolveMember().stream()))
                        .filter(each ->
                                !asked.contains(each) && each.getModifiers().contains(JavaModifier.STATIC)));
    }

    /** Whether it is a constant of the class in which it stands. */
    boolean isOfItsOwn(JavaClass type) {
        JavaField field = asked.last();
        return field.getOwner().equals(type) && field.getRawType().equals(type);
    }

    /** What of it is of a type. What a method of the adapter's own gives is made by what that calls. */
    Making of(JavaClass type) {
        return new Making(
                asked,
                calls.flatMap(each -> makers(each, type, Vector.empty())).distinct(),
                constants.filter(each -> each.getRawType().isAssignableTo(type.getName())));
    }

    static boolean isConstructor(CodeUnitAccessTarget target) {
        return target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    static JavaClass product(CodeUnitAccessTarget target) {
        return isConstructor(target) ? target.getOwner() : target.getRawReturnType();
    }

    private static Vector<CodeUnitAccessTarget> makers(
            CodeUnitAccessTarget target, JavaClass type, Vector<JavaCodeUnit> within) {
        JavaClass product = product(target);
        if (product.getName().equals("void") || !product.isAssignableTo(type.getName())) {
            return Vector.empty();
        }
        if (isConstructor(target)) {
            return Vector.of(target);
        }
        Vector<CodeUnitAccessTarget> inside = Vector.ofAll(target.resolveMember().stream())
                .filter(each -> !within.contains(each))
                .flatMap(body ->
                        calls(body, -1, Integer.MAX_VALUE).flatMap(each -> makers(each, type, within.append(body))));
        return inside.isEmpty() ? Vector.of(target) : inside;
    }

    /** All that a function of this type may have been given: what is made for it, also in methods of the adapter's own that give one. */
    Vector<CodeUnitAccessTarget> around(JavaClass type) {
        return calls.flatMap(each -> around(each, type, Vector.empty())).distinct();
    }

    private static Vector<CodeUnitAccessTarget> around(
            CodeUnitAccessTarget target, JavaClass type, Vector<JavaCodeUnit> within) {
        return Vector.ofAll(target.resolveMember().stream())
                .filter(each -> !isConstructor(target) && !within.contains(each))
                .filter(each -> each.getRawReturnType().isAssignableTo(type.getName()))
                .flatMap(body ->
                        calls(body, -1, Integer.MAX_VALUE).flatMap(each -> around(each, type, within.append(body))))
                .prepend(target);
    }

    private static Vector<CodeUnitAccessTarget> calls(JavaCodeUnit body, int first, int last) {
        return Vector.<JavaCodeUnitAccess<?>>ofAll(body.getCallsFromSelf())
                .filter(each -> !each.isDeclaredInLambda())
                .filter(each -> each.getLineNumber() > first && each.getLineNumber() <= last)
                .map(JavaCodeUnitAccess::getTarget);
    }
}
