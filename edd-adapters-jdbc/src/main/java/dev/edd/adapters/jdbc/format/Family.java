package dev.edd.adapters.jdbc.format;

import io.vavr.Function1;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Classes that may stand in one place of a text, told apart by a code in a field of their own. Immutable and safe to share
 * between threads.
 *
 * @param <T> the family
 */
final class Family<T> {
    private final String what;
    private final String field;
    private final Map<Class<?>, Kind<? extends T>> byClass;
    private final Map<String, Function1<FilledForm, T>> readers;

    /**
     * @param what for the message of an exception
     * @param field the name of the field that holds the code
     * @param kinds one for each class
     */
    Family(String what, String field, Seq<Kind<? extends T>> kinds) {
        this.what = what;
        this.field = field;
        this.byClass = HashMap.ofEntries(kinds.map(kind -> Tuple.of(kind.type(), kind)));
        this.readers = HashMap.ofEntries(kinds.map(kind -> Tuple.of(kind.code(), Function1.narrow(kind.reader()))));
        if (byClass.size() != kinds.size() || readers.size() != kinds.size()) {
            throw new IllegalArgumentException("two formats of " + what + " share a class or a code");
        }
    }

    void write(BlankForm form, T value) {
        Class<?> type = value.getClass();
        Kind<? extends T> kind = byClass.get(type)
                .getOrElseThrow(() -> new IllegalArgumentException(what + " has no format for " + type.getName()));
        form.put(field, kind.code());
        kind.write(form, value);
    }

    T read(FilledForm form) {
        return form.choice(field, readers);
    }
}
