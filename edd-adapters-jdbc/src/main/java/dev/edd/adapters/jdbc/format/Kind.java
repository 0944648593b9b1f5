package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.Function1;
import java.util.function.BiConsumer;

/**
 * One class of a family, and how its fields are written and read. Immutable.
 *
 * @param <K> the class
 * @param type the class
 * @param code what texts of this class are known by
 * @param writer fills in the fields
 * @param reader reads them
 */
record Kind<K>(Class<K> type, String code, BiConsumer<BlankForm, K> writer, Function1<FilledForm, K> reader) {
    static <K> Kind<K> of(Class<K> type, BiConsumer<BlankForm, K> writer, Function1<FilledForm, K> reader) {
        return new Kind<>(type, Coded.of(type), writer, reader);
    }

    void write(BlankForm form, Object value) {
        writer.accept(form, type.cast(value));
    }
}
