package dev.edd.testkit.canary;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Makes records again with a canary in every leaf whose record takes one: free text where that is allowed, and else what looks
 * like a file, a code, or a number. For one thread.
 */
final class Planting {
    /** How many ways there are to write one canary. */
    private static final int WAYS = 6;

    private int planted;

    /**
     * A record made again.
     *
     * @param value the record, or what stands in one
     * @param canaries what is new in it
     */
    record Planted<T>(T value, Vector<Canary> canaries) {}

    Planted<Record> in(Record value) {
        return in(value, Vector.empty());
    }

    private Planted<Record> in(Record value, Vector<Leaf> path) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Vector<Object> parts = parts(value);
        Planted<Record> current = new Planted<>(value, Vector.empty());
        for (int n = 0; n < components.length; n++) {
            for (Planted<?> attempt : attempts(parts.get(n), path.append(new Leaf(components[n])))) {
                Vector<Object> tried = parts.update(n, attempt.value());
                Option<Record> made = made(value.getClass(), tried);
                if (!attempt.canaries().isEmpty() && made.isDefined()) {
                    parts = tried;
                    current = new Planted<>(made.get(), current.canaries().appendAll(attempt.canaries()));
                    break;
                }
            }
        }
        return current;
    }

    /** Ways to plant in a part, the most telling first. */
    private Vector<Planted<?>> attempts(Object part, Vector<Leaf> path) {
        if (part instanceof Record inner) {
            return Vector.of(in(inner, path));
        }
        if (part instanceof Option<?> option) {
            return option.map(each -> attempts(each, path))
                    .getOrElse(Vector::empty)
                    .map(each -> new Planted<>(Option.some(each.value()), each.canaries()));
        }
        if (part instanceof Map<?, ?> map) {
            return Vector.range(0, WAYS).map(way -> entries(map, way, path));
        }
        if (part instanceof SortedSet<?>) {
            return Vector.empty();
        }
        if (part instanceof Set<?> set) {
            return Vector.range(0, WAYS)
                    .map(way -> all(set, way, path))
                    .map(all -> new Planted<>(LinkedHashSet.ofAll(all.value()), all.canaries()));
        }
        if (part instanceof Seq<?> several) {
            return Vector.range(0, WAYS).map(way -> all(several, way, path));
        }
        return songs(part).map(song -> new Planted<>(song, Vector.of(new Canary(song.toString(), path))));
    }

    private Planted<Map<Object, Object>> entries(Map<?, ?> map, int way, Vector<Leaf> path) {
        Planted<Vector<Object>> keys = all(map.keySet(), way, path);
        Planted<Vector<Object>> values = all(map.values(), way, path);
        return new Planted<>(
                LinkedHashMap.ofEntries(keys.value().zip(values.value())),
                keys.canaries().appendAll(values.canaries()));
    }

    private Planted<Vector<Object>> all(Iterable<?> several, int way, Vector<Leaf> path) {
        Planted<Vector<Object>> all = new Planted<>(Vector.empty(), Vector.empty());
        for (Object each : several) {
            Planted<?> one = attempt(each, way, path);
            all = new Planted<>(all.value().append(one.value()), all.canaries().appendAll(one.canaries()));
        }
        return all;
    }

    private Planted<?> attempt(Object part, int way, Vector<Leaf> path) {
        Vector<Planted<?>> attempts = attempts(part, path);
        return attempts.isEmpty()
                ? new Planted<>(part, Vector.empty())
                : attempts.get(Math.min(way, attempts.size() - 1));
    }

    private Vector<Object> songs(Object leaf) {
        planted++;
        if (leaf instanceof String) {
            return Vector.of(
                    "Ada Canary the " + planted + "th",
                    "Ada Canary " + planted + ".pdf",
                    "ada-canary-" + planted,
                    "ada_canary_" + planted,
                    "ADACANARY" + planted,
                    "canary/" + planted);
        }
        if (leaf instanceof Long) {
            return Vector.of(77_770_000_000L + planted, 777_700_000L + planted);
        }
        if (leaf instanceof Integer) {
            return Vector.of(777_700_000 + planted, 77_000 + planted % 1_000);
        }
        return leaf instanceof LocalDate ? Vector.of(LocalDate.of(2, 1, 1).plusDays(planted)) : Vector.empty();
    }

    /** What a record is made of, in order. */
    static Vector<Object> parts(Record value) {
        return Vector.of(value.getClass().getRecordComponents()).map(component -> part(value, component));
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(component.toString(), cause);
        }
    }

    /** None where the record refuses what it is made of. */
    static Option<Record> made(Class<? extends Record> type, Vector<Object> parts) {
        try {
            return Option.some(constructor(type).newInstance(parts.toJavaArray()));
        } catch (InvocationTargetException refused) {
            return Option.none();
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException(type.getName(), cause);
        }
    }

    static <R extends Record> Constructor<R> constructor(Class<R> type) throws ReflectiveOperationException {
        Class<?>[] components = Vector.of(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toJavaArray(Class<?>[]::new);
        Constructor<R> constructor = type.getDeclaredConstructor(components);
        constructor.setAccessible(true);
        return constructor;
    }
}
