package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that is being written or read, field by field. What is missing or of another kind is an
 * {@link UnreadableFormatException} that names the field, never a null; the value is not in the message.
 */
final class Form {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final ObjectNode fields;

    private Form(ObjectNode fields) {
        this.fields = fields;
    }

    static Form empty() {
        return new Form(JSON.createObjectNode());
    }

    static Form parse(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return new Form(object);
            }
        } catch (JacksonException cause) {
            throw new UnreadableFormatException("not JSON", cause);
        }
        throw new UnreadableFormatException("not a JSON object");
    }

    String text() {
        return fields.toString();
    }

    Form put(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Form put(String name, long value) {
        fields.put(name, value);
        return this;
    }

    Form put(String name, Instant value) {
        return put(name, value.toString());
    }

    Form put(String name, UUID value) {
        return put(name, value.toString());
    }

    Form put(String name, Coded value) {
        return put(name, value.code());
    }

    Form put(String name, Form value) {
        fields.set(name, value.fields);
        return this;
    }

    <T> Form put(String name, T value, BiConsumer<Form, T> writer) {
        Form inner = empty();
        writer.accept(inner, value);
        return put(name, inner);
    }

    <T> Form putOption(String name, Option<T> value, BiConsumer<Form, T> writer) {
        value.forEach(present -> put(name, present, writer));
        return this;
    }

    <T> Form putForms(String name, Traversable<T> values, BiConsumer<Form, T> writer) {
        ArrayNode array = fields.putArray(name);
        values.forEach(value -> {
            Form inner = empty();
            writer.accept(inner, value);
            array.add(inner.fields);
        });
        return this;
    }

    Form putCodes(String name, Traversable<? extends Coded> values) {
        ArrayNode array = fields.putArray(name);
        values.forEach(value -> array.add(value.code()));
        return this;
    }

    String text(String name) {
        JsonNode value = field(name);
        if (!value.isString()) {
            throw new UnreadableFormatException("field " + name + " is not text");
        }
        return value.stringValue();
    }

    long number(String name) {
        JsonNode value = field(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new UnreadableFormatException("field " + name + " is not a whole number");
        }
        return value.longValue();
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException cause) {
            throw new UnreadableFormatException("field " + name + " is not an instant", cause);
        }
    }

    UUID uuid(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException cause) {
            throw new UnreadableFormatException("field " + name + " is not a UUID", cause);
        }
    }

    <E extends Enum<E> & Coded> E coded(String name, Class<E> values) {
        return known(name, values, text(name));
    }

    <T> T form(String name, Function<Form, T> reader) {
        if (field(name) instanceof ObjectNode object) {
            return reader.apply(new Form(object));
        }
        throw new UnreadableFormatException("field " + name + " is not an object");
    }

    boolean has(String name) {
        return fields.has(name);
    }

    <T> Option<T> option(String name, Function<Form, T> reader) {
        return has(name) ? Option.some(form(name, reader)) : Option.none();
    }

    <T> Vector<T> forms(String name, Function<Form, T> reader) {
        return array(name).map(each -> {
            if (each instanceof ObjectNode object) {
                return reader.apply(new Form(object));
            }
            throw new UnreadableFormatException("field " + name + " holds something that is not an object");
        });
    }

    <E extends Enum<E> & Coded> Vector<E> codes(String name, Class<E> values) {
        return array(name).map(each -> {
            if (each.isString()) {
                return known(name, values, each.stringValue());
            }
            throw new UnreadableFormatException("field " + name + " holds something that is not a code");
        });
    }

    private Vector<JsonNode> array(String name) {
        if (field(name) instanceof ArrayNode array) {
            return Vector.ofAll(array);
        }
        throw new UnreadableFormatException("field " + name + " is not a list");
    }

    private JsonNode field(String name) {
        JsonNode value = fields.get(name);
        if (value == null) {
            throw new UnreadableFormatException("field " + name + " is missing");
        }
        return value;
    }

    private static <E extends Enum<E> & Coded> E known(String name, Class<E> values, String code) {
        return Coded.find(values, code)
                .getOrElseThrow(() -> new UnreadableFormatException(
                        "field " + name + " holds an unknown code of " + values.getSimpleName()));
    }
}
