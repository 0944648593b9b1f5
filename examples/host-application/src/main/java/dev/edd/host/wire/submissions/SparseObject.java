package dev.edd.host.wire.submissions;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of what there is: a field that nobody gave is not shown. For one thread. */
final class SparseObject {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** A field that is always there. */
    SparseObject with(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    /** A field of text, a number or a truth value, if there is one. */
    SparseObject with(String name, Option<?> value) {
        value.forEach(each -> fields.put(name, shown(each)));
        return this;
    }

    /** A list, unless it is empty. */
    SparseObject with(String name, Seq<?> values) {
        return with(
                name,
                Option.when(
                        !values.isEmpty(), () -> values.map(SparseObject::shown).toJavaList()));
    }

    Map<String, @Nullable Object> shown() {
        return Collections.unmodifiableMap(fields);
    }

    private static Object shown(Object value) {
        if (value instanceof SparseObject object) {
            return object.shown();
        }
        return value instanceof Coded coded ? coded.code() : value;
    }
}
