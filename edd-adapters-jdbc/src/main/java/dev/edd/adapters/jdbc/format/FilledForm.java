package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.Function1;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that is being read, field by field. What is missing, of another kind, written in another way, or left over at
 * the end is an {@link UnreadableFormatException} that names the field by its path, never a null and never passed over. A
 * field's value is in no message, nor is a name that the format does not know. Not safe to share between threads.
 */
final class FilledForm {
    private final ObjectNode fields;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private FilledForm(ObjectNode fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    static FilledForm of(ObjectNode fields) {
        return new FilledForm(fields, "");
    }

    /** Reads the whole form: nothing may be left that the reader did not ask for. */
    <T> T read(Function<FilledForm, T> reader) {
        T value;
        try {
            value = reader.apply(this);
        } catch (IllegalArgumentException refusal) {
            throw new UnreadableFormatException(place() + " breaks a rule of the kernel", refusal);
        }
        if (!asked.containsAll(fields.propertyNames())) {
            throw new UnreadableFormatException(place() + " has a field that its format does not know");
        }
        return value;
    }

    String text(String name) {
        return textOf(name, field(name));
    }

    boolean flag(String name) {
        JsonNode value = field(name);
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    long number(String name) {
        JsonNode value = field(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "is not a whole number of 64 bits");
        }
        return value.longValue();
    }

    /** A whole number of 32 bits. */
    int count(String name) {
        long value = number(name);
        if (value != (int) value) {
            throw wrong(name, "is not a whole number of 32 bits");
        }
        return (int) value;
    }

    Instant instant(String name) {
        return instantOf(name, text(name));
    }

    Vector<Instant> instants(String name) {
        return list(name).zipWithIndex((each, place) -> {
            String one = one(name, place);
            return instantOf(one, textOf(one, each));
        });
    }

    LocalDate day(String name) {
        String text = text(name);
        try {
            return asWritten(name, text, LocalDate.parse(text));
        } catch (DateTimeException refusal) {
            throw new UnreadableFormatException(at(name) + " is not a day of the calendar", refusal);
        }
    }

    ZoneId zone(String name) {
        String text = text(name);
        try {
            return asWritten(name, text, ZoneId.of(text));
        } catch (DateTimeException refusal) {
            throw new UnreadableFormatException(at(name) + " is not a time zone that this machine knows", refusal);
        }
    }

    Currency currency(String name) {
        String text = text(name);
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException refusal) {
            throw new UnreadableFormatException(at(name) + " is not a currency that this machine knows", refusal);
        }
    }

    UUID uuid(String name) {
        String text = text(name);
        try {
            return asWritten(name, text, UUID.fromString(text));
        } catch (IllegalArgumentException refusal) {
            throw new UnreadableFormatException(at(name) + " is not a UUID", refusal);
        }
    }

    <E extends Enum<E> & Coded> E coded(String name, Class<E> values) {
        return known(name, Coded.find(values, text(name)));
    }

    /** Reads this form by the reader that its code picks. */
    <T> T choice(String name, Map<String, Function1<FilledForm, T>> readers) {
        return known(name, readers.get(text(name))).apply(this);
    }

    <T> T form(String name, Function<FilledForm, T> reader) {
        return inner(name, field(name), reader);
    }

    /** What the reader makes of the field of this name, or none where the field is null. */
    <T> Option<T> option(String name, Function<String, T> reader) {
        return field(name) instanceof NullNode ? Option.none() : Option.some(reader.apply(name));
    }

    <T> Vector<T> forms(String name, Function<FilledForm, T> reader) {
        return list(name).zipWithIndex((each, place) -> inner(one(name, place), each, reader));
    }

    /** Codes in ascending order, none of them twice, as sets are written. */
    <E extends Enum<E> & Coded> SortedSet<E> codes(String name, Class<E> values) {
        Vector<E> codes = listed(name, values);
        SortedSet<E> set = TreeSet.ofAll(codes);
        if (set.size() != codes.size()) {
            throw wrong(name, "holds a code twice");
        }
        Vector<String> texts = codes.map(Coded::code);
        if (!texts.equals(texts.sorted())) {
            throw wrong(name, "is not in ascending order");
        }
        return set;
    }

    /** Codes in the order in which somebody gave them. */
    <E extends Enum<E> & Coded> Vector<E> listed(String name, Class<E> values) {
        return list(name).zipWithIndex((each, place) -> {
            String one = one(name, place);
            return known(one, Coded.find(values, textOf(one, each)));
        });
    }

    Vector<String> texts(String name) {
        return list(name).zipWithIndex((each, place) -> textOf(one(name, place), each));
    }

    /** Texts in ascending order, none of them twice, as sets are written. */
    Vector<String> distinctTexts(String name) {
        Vector<String> texts = texts(name);
        if (!texts.eq(TreeSet.ofAll(texts))) {
            throw wrong(name, "is not in ascending order, or holds a text twice");
        }
        return texts;
    }

    private <T> T inner(String name, JsonNode value, Function<FilledForm, T> reader) {
        if (value instanceof ObjectNode object) {
            return new FilledForm(object, at(name)).read(reader);
        }
        throw wrong(name, "is not an object");
    }

    private Vector<JsonNode> list(String name) {
        if (field(name) instanceof ArrayNode list) {
            return Vector.ofAll(list);
        }
        throw wrong(name, "is not a list");
    }

    private String textOf(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, "is not text");
        }
        return value.stringValue();
    }

    private Instant instantOf(String name, String text) {
        try {
            return asWritten(name, text, Storable.instant(Instant.parse(text)));
        } catch (DateTimeException | IllegalArgumentException refusal) {
            throw new UnreadableFormatException(
                    at(name) + " is not an instant in whole microseconds between the years 1 and 9999", refusal);
        }
    }

    private JsonNode field(String name) {
        JsonNode value = fields.get(name);
        if (value == null) {
            throw wrong(name, "is missing");
        }
        asked.add(name);
        return value;
    }

    private <T> T known(String name, Option<T> found) {
        return found.getOrElseThrow(() -> wrong(name, "holds a code that this release does not know"));
    }

    /** Whatever else the JDK's parser takes, short UUIDs and offsets from UTC among them, was not written by this library. */
    private <T> T asWritten(String name, String text, T value) {
        if (!value.toString().equals(text)) {
            throw wrong(name, "is written in another way than its format says");
        }
        return value;
    }

    private UnreadableFormatException wrong(String name, String how) {
        return new UnreadableFormatException(at(name) + " " + how);
    }

    private static String one(String name, int place) {
        return name + "[" + place + "]";
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private String place() {
        return path.isEmpty() ? "it" : path;
    }
}
