package dev.edd.adapters.jdbc.format;

import io.vavr.collection.Seq;

/**
 * A family of values that is stored as JSON text: each class has a code, a writer and a reader. Every text carries the
 * number of its format and its code; docs/stored-formats.md says what a later release may change. Immutable and safe to share
 * between threads.
 *
 * @param <T> the family
 */
public final class Format<T> {
    /** The number that this release writes; it reads this and all before. */
    static final int NUMBER = 1;

    private final Family<T> family;

    Format(String what, Seq<Kind<? extends T>> kinds) {
        this.family = new Family<>(what, "code", kinds);
    }

    /**
     * Writes a value. Equal values give equal texts.
     *
     * @param value any value of the family
     * @return JSON text, on one line
     */
    public String write(T value) {
        BlankForm form = new BlankForm().put("format", NUMBER);
        family.write(form, value);
        return Json.text(form.fields());
    }

    /**
     * Reads a value.
     *
     * @param text what {@link #write} gave, in this release or an earlier one
     * @return the value
     * @throws UnreadableFormatException when the text is anything else; the message says what is wrong and where, and shows
     *     nothing of the text
     */
    public T read(String text) {
        FilledForm form = FilledForm.of(Json.object(text));
        long number = form.number("format");
        if (number > NUMBER) {
            throw new UnreadableFormatException(
                    "it is of format " + number + ", of a newer release; this one knows formats up to " + NUMBER);
        }
        if (number < 1) {
            throw new UnreadableFormatException("it is of format " + number + ", which no release writes");
        }
        return form.read(family::read);
    }
}
