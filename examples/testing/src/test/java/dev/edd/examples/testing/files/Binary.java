package dev.edd.examples.testing.files;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Values as bytes: the kernel is made of public records, of vavr's collections and of a few types of the JDK, and each record
 * checks itself when it is made again. A toy's short cut: it writes the names of Java classes, so only the release that wrote
 * a log is sure to read it. What is to outlive a release writes codes instead (docs/stored-formats.md).
 */
final class Binary {
    /** Nothing but records and choices of the library, and this toy's own, is made from what a file names. */
    private static final String OURS = "dev.edd.";

    private Binary() {}

    static byte[] bytes(Seq<Change> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(changes, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static Seq<Change> changes(byte[] bytes) throws IOException {
        return ((Seq<?>) read(new DataInputStream(new ByteArrayInputStream(bytes)))).map(Change.class::cast);
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Record made) {
            out.writeByte('r');
            text(made.getClass().getName(), out);
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                write(component(made, component), out);
            }
        } else if (value instanceof Enum<?> choice) {
            leaf('e', choice.getDeclaringClass().getName() + " " + choice.name(), out);
        } else if (value instanceof Option<?> option) {
            many('o', option.toVector(), out);
        } else if (value instanceof Seq<?> seq) {
            many('v', seq, out);
        } else if (value instanceof Set<?> set) {
            many('s', set.toVector(), out);
        } else if (value instanceof Map<?, ?> map) {
            many('m', map.toVector().flatMap(entry -> Vector.of(entry._1(), entry._2())), out);
        } else if (value instanceof String text) {
            leaf('t', text, out);
        } else if (value instanceof Integer number) {
            leaf('i', number.toString(), out);
        } else if (value instanceof Long number) {
            leaf('l', number.toString(), out);
        } else if (value instanceof Boolean yes) {
            leaf('b', yes.toString(), out);
        } else if (value instanceof UUID id) {
            leaf('u', id.toString(), out);
        } else if (value instanceof Instant at) {
            leaf('a', at.toString(), out);
        } else if (value instanceof LocalDate day) {
            leaf('d', day.toString(), out);
        } else if (value instanceof ZoneId zone) {
            leaf('z', zone.getId(), out);
        } else if (value instanceof Currency currency) {
            leaf('c', currency.getCurrencyCode(), out);
        } else {
            throw new IllegalArgumentException("of a type that the kernel does not use: " + value.getClass());
        }
    }

    private static Object read(DataInputStream in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case 'r' -> made(in);
            case 'e' -> choice(text(in));
            case 'o' -> many(in).headOption();
            case 'v' -> many(in);
            case 's' -> LinkedHashSet.ofAll(many(in));
            case 'm' -> LinkedHashMap.ofEntries(many(in).grouped(2).map(pair -> Tuple.of(pair.get(0), pair.get(1))));
            case 't' -> text(in);
            case 'i' -> Integer.valueOf(text(in));
            case 'l' -> Long.valueOf(text(in));
            case 'b' -> Boolean.valueOf(text(in));
            case 'u' -> UUID.fromString(text(in));
            case 'a' -> Instant.parse(text(in));
            case 'd' -> LocalDate.parse(text(in));
            case 'z' -> ZoneId.of(text(in));
            case 'c' -> Currency.getInstance(text(in));
            default -> throw new IOException("no such tag: " + tag);
        };
    }

    private static Object component(Record made, RecordComponent component) {
        try {
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("not to be read: " + component, failure);
        }
    }

    private static Object made(DataInputStream in) throws IOException {
        try {
            Class<?> type = ours(text(in));
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = read(in);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IOException("a record that this release cannot make", failure);
        }
    }

    private static Object choice(String text) throws IOException {
        String[] parts = text.split(" ", 2);
        try {
            return Stream.of(ours(parts[0]).getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(parts[1]))
                    .findAny()
                    .orElseThrow(() -> new IOException("a choice that this release does not have"));
        } catch (ClassNotFoundException failure) {
            throw new IOException("a choice that this release does not have", failure);
        }
    }

    private static Class<?> ours(String name) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            throw new ClassNotFoundException("not of the library");
        }
        return Class.forName(name);
    }

    private static void many(char tag, Seq<?> values, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        out.writeInt(values.size());
        for (Object value : values) {
            write(value, out);
        }
    }

    private static Vector<Object> many(DataInputStream in) throws IOException {
        int size = in.readInt();
        Vector<Object> values = Vector.empty();
        for (int at = 0; at < size; at++) {
            values = values.append(read(in));
        }
        return values;
    }

    private static void leaf(char tag, String text, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        text(text, out);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
