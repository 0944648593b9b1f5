package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.questionnaire.Questionnaire;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the kernel has to be stored, found in its classes: a state, an event or a code that is added there is found here. */
final class Kernel {
    private static final String ROOT = "dev/edd/domain/";

    private Kernel() {}

    /** Every class that is stored with a code of its own: states, events, and what cases refer to. */
    static Set<Class<?>> stored() {
        return statesAndEvents().add(Questionnaire.class).add(DocumentReference.class);
    }

    private static Set<Class<?>> statesAndEvents() {
        return classes()
                .filter(type -> CaseState.class.isAssignableFrom(type) || Event.class.isAssignableFrom(type))
                .reject(Class::isInterface)
                .toSet();
    }

    /** Every record that is part of something stored, however deep. */
    static Set<Class<?>> parts() {
        return reached(Kernel::partsOf).filter(Class::isRecord);
    }

    /** The codes of every enum that something stored holds or answers, each enum's in the order of the alphabet. */
    static Vector<Vector<String>> codes() {
        return reached(type -> partsOf(type).addAll(answersOf(type)))
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .toVector()
                .map(type -> Vector.of(type.getEnumConstants())
                        .map(Coded.class::cast)
                        .map(Coded::code)
                        .sorted());
    }

    /** A value and the values that it is made of, however deep. */
    static Stream<Object> within(Object value) {
        if (value instanceof Iterable<?> many) {
            return Iterator.ofAll(many).toJavaStream().flatMap(Kernel::within);
        }
        if (!(value instanceof Record)) {
            return Stream.of(value);
        }
        return Stream.concat(
                Stream.of(value),
                Stream.of(value.getClass().getRecordComponents())
                        .flatMap(component -> within(component(component, value))));
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException cause) {
            throw new LinkageError(component.toString(), cause);
        }
    }

    private static Set<Class<?>> reached(Function<Class<?>, Set<Class<?>>> onward) {
        Set<Class<?>> found = HashSet.empty();
        Set<Class<?>> next = stored();
        while (!next.isEmpty()) {
            found = found.addAll(next);
            next = next.flatMap(onward).removeAll(found);
        }
        return found;
    }

    private static Set<Class<?>> partsOf(Class<?> type) {
        Array<Class<?>> permitted = type.isSealed() ? Array.of(type.getPermittedSubclasses()) : Array.empty();
        Array<Class<?>> components = type.isRecord()
                ? Array.of(type.getRecordComponents()).flatMap(component -> named(component.getGenericType()))
                : Array.empty();
        return permitted.appendAll(components).toSet();
    }

    private static Set<Class<?>> answersOf(Class<?> type) {
        return type.getName().startsWith("dev.edd.domain.")
                ? Array.of(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .flatMap(method -> named(method.getGenericReturnType()))
                        .toSet()
                : HashSet.empty();
    }

    private static Array<Class<?>> named(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Array.of(generic.getActualTypeArguments()).flatMap(Kernel::named);
        }
        return type instanceof Class<?> plain ? Array.of(plain) : Array.empty();
    }

    private static Vector<Class<?>> classes() {
        try {
            Path home = Path.of(CaseState.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return classes(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (URISyntaxException cause) {
            throw new AssertionError(cause);
        }
    }

    private static Vector<Class<?>> classes(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith(ROOT) && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("/package-info.class"))
                    .<Class<?>>map(file -> load(
                            file.substring(0, file.length() - ".class".length()).replace('/', '.')))
                    .collect(Vector.collector());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CaseState.class.getClassLoader());
        } catch (ClassNotFoundException cause) {
            throw new AssertionError(cause);
        }
    }
}
