package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * An answer as it came from outside. The layer that reads the wire says of which kind it is and judges nothing: texts may
 * be blank, endless, or hold U+0000 and lone surrogates. Personal data: {@code toString} does not show it. Immutable.
 */
public sealed interface RawAnswer {
    /**
     * Of which kind the answer is.
     *
     * @return the stable code; the {@linkplain ResponseType#code() code} of the response type that it fits is the same
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Text.
     *
     * @param text any text
     */
    @Code("free_form")
    record Text(String text) implements RawAnswer {
        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /**
     * One option.
     *
     * @param option what should be the id of an option that is offered
     */
    @Code("single_select")
    record Chosen(String option) implements RawAnswer {
        @Override
        public String toString() {
            return "Chosen[redacted]";
        }
    }

    /**
     * Several options.
     *
     * @param options what should be the ids of options that are offered
     */
    @Code("multi_select")
    record SeveralChosen(Seq<String> options) implements RawAnswer {
        /** Takes the options as they are now. */
        public SeveralChosen {
            options = Vector.ofAll(options);
        }

        @Override
        public String toString() {
            return "SeveralChosen[redacted]";
        }
    }

    /**
     * Yes or no.
     *
     * @param yes which of them
     */
    @Code("yes_no")
    record YesNo(boolean yes) implements RawAnswer {
        @Override
        public String toString() {
            return "YesNo[redacted]";
        }
    }

    /**
     * A whole number. One that does not fit 64 bits is {@link Unrecognized}.
     *
     * @param number any number
     */
    @Code("whole_number")
    record WholeNumber(long number) implements RawAnswer {
        @Override
        public String toString() {
            return "WholeNumber[redacted]";
        }
    }

    /**
     * An amount of money.
     *
     * @param minorUnits the amount in minor units, also one below zero
     * @param currency what should be the code of a currency
     */
    @Code("amount")
    record Amount(long minorUnits, String currency) implements RawAnswer {
        @Override
        public String toString() {
            return "Amount[redacted]";
        }
    }

    /**
     * A day of the calendar.
     *
     * @param day any day
     */
    @Code("day")
    record Day(LocalDate day) implements RawAnswer {
        @Override
        public String toString() {
            return "Day[redacted]";
        }
    }

    /**
     * Documents.
     *
     * @param files how they are named
     */
    @Code("file_upload")
    record Files(Seq<RawFile> files) implements RawAnswer {
        /** Takes the files as they are now. */
        public Files {
            files = Vector.ofAll(files);
        }
    }

    /** Something that is of none of these kinds, such as an object or a fraction: the wrong kind for every prompt. */
    @Code("unrecognized")
    record Unrecognized() implements RawAnswer {}
}
