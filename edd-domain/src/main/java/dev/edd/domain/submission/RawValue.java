package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A value as it came from outside, of the kinds that JSON has. The layer that reads the wire says of which kind it is and
 * judges nothing: texts may be blank, endless, or hold U+0000 and lone surrogates, and fields may come twice. Personal data:
 * {@code toString} does not show it. Immutable.
 */
public sealed interface RawValue {
    /**
     * Of which kind the value is.
     *
     * @return the stable code
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Text.
     *
     * @param text any text
     */
    @Code("text")
    record Text(String text) implements RawValue {
        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /**
     * A whole number. One that does not fit 64 bits is {@link Unrecognized}.
     *
     * @param number any number
     */
    @Code("whole_number")
    record WholeNumber(long number) implements RawValue {
        @Override
        public String toString() {
            return "WholeNumber[redacted]";
        }
    }

    /**
     * Yes or no.
     *
     * @param yes which of them
     */
    @Code("yes_no")
    record YesNo(boolean yes) implements RawValue {
        @Override
        public String toString() {
            return "YesNo[redacted]";
        }
    }

    /**
     * Several values.
     *
     * @param items any values, in order
     */
    @Code("list")
    record Several(Seq<RawValue> items) implements RawValue {
        /** Takes the items as they are now. */
        public Several {
            items = Vector.ofAll(items);
        }

        @Override
        public String toString() {
            return "Several[" + items.size() + " items]";
        }
    }

    /**
     * Named values.
     *
     * @param fields in the order they came; names may be unknown, or come twice
     */
    @Code("object")
    record Fields(Seq<Field> fields) implements RawValue {
        /** Takes the fields as they are now. */
        public Fields {
            fields = Vector.ofAll(fields);
        }

        /**
         * An object of these fields.
         *
         * @param fields the fields in order
         * @return the object
         */
        public static Fields of(Field... fields) {
            return new Fields(Vector.of(fields));
        }

        @Override
        public String toString() {
            return "Fields[" + fields.size() + " fields]";
        }
    }

    /**
     * A named value.
     *
     * @param name any text
     * @param value any value
     */
    record Field(String name, RawValue value) {
        @Override
        public String toString() {
            return "Field[redacted]";
        }
    }

    /** Nothing at all, as good as a field that is not there. */
    @Code("nothing")
    record Nothing() implements RawValue {}

    /** Something that is of none of these kinds, such as a fraction. */
    @Code("unrecognized")
    record Unrecognized() implements RawValue {}
}
