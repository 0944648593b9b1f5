package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that is being written, field by field, in the order of the calls. One value has one text: every field is always
 * there, null where there is nothing, and sets are in the order of their codes, not of their constants.
 */
final class BlankForm {
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    ObjectNode fields() {
        return fields;
    }

    BlankForm put(String name, String value) {
        fields.put(name, value);
        return this;
    }

    BlankForm put(String name, long value) {
        fields.put(name, value);
        return this;
    }

    BlankForm put(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    BlankForm put(String name, Instant value) {
        return put(name, value.toString());
    }

    BlankForm put(String name, UUID value) {
        return put(name, value.toString());
    }

    BlankForm put(String name, Coded value) {
        return put(name, value.code());
    }

    <T> BlankForm put(String name, T value, BiConsumer<BlankForm, T> writer) {
        fields.set(name, filled(value, writer).fields);
        return this;
    }

    <T> BlankForm putOption(String name, Option<T> value, BiConsumer<BlankForm, T> writer) {
        return value.isDefined() ? put(name, value.get(), writer) : putNull(name);
    }

    BlankForm putOption(String name, Option<Instant> value) {
        return value.isDefined() ? put(name, value.get()) : putNull(name);
    }

    BlankForm putOptionalText(String name, Option<String> value) {
        return value.isDefined() ? put(name, value.get()) : putNull(name);
    }

    BlankForm putOptionalCode(String name, Option<? extends Coded> value) {
        return putOptionalText(name, value.map(Coded::code));
    }

    BlankForm putOptionalFlag(String name, Option<Boolean> value) {
        return value.isDefined() ? put(name, value.get().booleanValue()) : putNull(name);
    }

    BlankForm putOptionalNumber(String name, Option<? extends Number> value) {
        return value.isDefined() ? put(name, value.get().longValue()) : putNull(name);
    }

    BlankForm putTexts(String name, Seq<String> values) {
        ArrayNode list = fields.putArray(name);
        values.forEach(list::add);
        return this;
    }

    <T> BlankForm putForms(String name, Seq<T> values, BiConsumer<BlankForm, T> writer) {
        ArrayNode list = fields.putArray(name);
        values.forEach(value -> list.add(filled(value, writer).fields));
        return this;
    }

    BlankForm putCodes(String name, Set<? extends Coded> values) {
        return putTexts(name, values.toVector().map(Coded::code).sorted());
    }

    private BlankForm putNull(String name) {
        fields.putNull(name);
        return this;
    }

    private static <T> BlankForm filled(T value, BiConsumer<BlankForm, T> writer) {
        BlankForm form = new BlankForm();
        writer.accept(form, value);
        return form;
    }
}
