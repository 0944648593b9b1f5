package dev.edd.host.wire.reading;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object that a caller sent. A field that is null counts as absent, one that is unknown is ignored as
 * the vendor does, and one that has the wrong type is refused by name with {@code invalid_parameter}. Immutable.
 */
public final class Fields {
    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /**
     * Reads a body.
     *
     * @param body any JSON value
     * @return its fields; refused when it is not an object
     */
    public static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw new Refused(Problem.notAnObject());
        }
        return new Fields(body);
    }

    /**
     * Refuses the body when fields are missing, all of them at once.
     *
     * @param names the fields that must be there
     */
    public void require(Seq<String> names) {
        Seq<String> missing = names.filter(name -> present(name).isEmpty());
        if (!missing.isEmpty()) {
            throw new Refused(Problem.missing(missing.mkString(", ")));
        }
    }

    /**
     * A field that holds text.
     *
     * @param name the field
     * @return the text, if the field is there
     */
    public Option<String> text(String name) {
        return present(name).map(value -> string(name, value));
    }

    /**
     * A field that must be there and hold text.
     *
     * @param name the field
     * @return the text
     */
    public String needed(String name) {
        return text(name).getOrElseThrow(() -> new Refused(Problem.missing(name)));
    }

    /**
     * A field that holds the code of a constant.
     *
     * @param <E> the enum
     * @param name the field
     * @param values its class
     * @return the constant, if the field is there
     */
    public <E extends Enum<E> & Coded> Option<E> coded(String name, Class<E> values) {
        return text(name).map(code -> constant(name, values, code));
    }

    /**
     * A field that holds a list of codes.
     *
     * @param <E> the enum
     * @param name the field
     * @param values its class
     * @param most how many elements at most
     * @return the constants, empty when the field is not there
     */
    public <E extends Enum<E> & Coded> Seq<E> codes(String name, Class<E> values, int most) {
        return texts(name, most).map(code -> constant(name, values, code));
    }

    /**
     * A field that holds a list of texts.
     *
     * @param name the field
     * @param most how many elements at most
     * @return the texts, empty when the field is not there
     */
    public Seq<String> texts(String name, int most) {
        return elements(name, most).map(value -> string(name, value));
    }

    /**
     * A field that holds an object.
     *
     * @param name the field
     * @return its fields, if the field is there
     */
    public Option<Fields> object(String name) {
        return present(name).map(value -> nested(name, value));
    }

    /**
     * A field that holds a list of objects.
     *
     * @param name the field
     * @param most how many elements at most
     * @return their fields, empty when the field is not there
     */
    public Seq<Fields> objects(String name, int most) {
        return elements(name, most).map(value -> nested(name, value));
    }

    /**
     * A field that holds true or false.
     *
     * @param name the field
     * @return which, if the field is there
     */
    public Option<Boolean> truth(String name) {
        return present(name).map(value -> {
            if (!value.isBoolean()) {
                throw new Refused(Problem.invalid(name));
            }
            return value.booleanValue();
        });
    }

    /**
     * The names of all fields, also of those that are null.
     *
     * @return the names, in the order of the body
     */
    public Seq<String> names() {
        return Vector.ofAll(object.propertyNames());
    }

    /**
     * A field as it came, for a caller that judges by itself.
     *
     * @param name the field
     * @return any JSON value but null, if the field is there
     */
    public Option<JsonNode> raw(String name) {
        return present(name);
    }

    private Option<JsonNode> present(String name) {
        return Option.of(object.get(name)).filter(value -> !value.isNull());
    }

    private Seq<JsonNode> elements(String name, int most) {
        return present(name)
                .map(value -> {
                    if (!value.isArray() || value.size() > most) {
                        throw new Refused(Problem.invalid(name));
                    }
                    return Vector.<JsonNode>ofAll(value);
                })
                .getOrElse(Vector.empty());
    }

    private static Fields nested(String name, JsonNode value) {
        if (!value.isObject()) {
            throw new Refused(Problem.invalid(name));
        }
        return new Fields(value);
    }

    private static String string(String name, JsonNode value) {
        if (!value.isString()) {
            throw new Refused(Problem.invalid(name));
        }
        return value.stringValue();
    }

    private static <E extends Enum<E> & Coded> E constant(String name, Class<E> values, String code) {
        return Coded.find(values, code).getOrElseThrow(() -> new Refused(Problem.invalid(name)));
    }
}
