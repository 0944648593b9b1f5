package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A family of values that is stored as JSON text: each class has a code, a writer and a reader. Every text carries the
 * number of its format and its code. Immutable and safe to share between threads.
 *
 * @param <T> the family
 */
public final class Format<T> {
    /** The number that this release writes; it reads this and all before. */
    static final int NUMBER = 1;

    private final String what;
    private final Map<Class<?>, Kind<? extends T>> byClass;
    private final Map<String, Kind<? extends T>> byCode;

    Format(String what, Seq<Kind<? extends T>> kinds) {
        this.what = what;
        this.byClass = HashMap.ofEntries(kinds.map(kind -> Tuple.of(kind.type(), kind)));
        this.byCode = HashMap.ofEntries(kinds.map(kind -> Tuple.of(Coded.of(kind.type()), kind)));
    }

    /**
     * Writes a value.
     *
     * @param value any value of the family
     * @return JSON text
     */
    public String write(T value) {
        Kind<? extends T> kind = byClass.get(value.getClass()).get();
        Form form = Form.empty().put("format", NUMBER).put("code", Coded.of(kind.type()));
        kind.write(form, value);
        return form.text();
    }

    /**
     * Reads a value.
     *
     * @param text what {@link #write} gave, in this release or an earlier one
     * @return the value
     * @throws UnreadableFormatException when the text is anything else
     */
    public T read(String text) {
        Form form = Form.parse(text);
        long number = form.number("format");
        if (number < 1 || number > NUMBER) {
            throw new UnreadableFormatException(
                    "a " + what + " of format " + number + ", where this release knows 1 to " + NUMBER);
        }
        Kind<? extends T> kind = byCode.get(form.text("code"))
                .getOrElseThrow(() -> new UnreadableFormatException("a " + what + " of an unknown code"));
        try {
            return kind.read().apply(form);
        } catch (IllegalArgumentException cause) {
            throw new UnreadableFormatException("a " + what + " that breaks its own rules", cause);
        }
    }

    /**
     * One class of the family.
     *
     * @param <K> the class
     * @param type the class, with its code
     * @param writer writes the fields
     * @param read reads them
     */
    record Kind<K>(Class<K> type, BiConsumer<Form, K> writer, Function<Form, K> read) {
        void write(Form form, Object value) {
            writer.accept(form, type.cast(value));
        }
    }
}
