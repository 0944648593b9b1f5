package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * How a prompt is answered, and which answers are accepted. A part: whether it makes sense, such as a range that is not
 * empty, is judged with its {@link Questionnaire}. Immutable.
 */
public sealed interface ResponseType {
    /** How many options a prompt may offer. */
    int MOST_OPTIONS = 500;

    /** The greatest length of a free-form answer, in UTF-16 units. */
    int LONGEST_TEXT = 10_000;

    /**
     * What kind of response this is.
     *
     * @return the stable code; the {@linkplain RawAnswer#code() code} of a raw answer that fits is the same
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Text in the customer's own words.
     *
     * @param least the least length in UTF-16 units, one or more
     * @param most the greatest length in UTF-16 units, at most {@link #LONGEST_TEXT}
     * @param format what the text must be in form
     */
    @Code("free_form")
    record FreeForm(int least, int most, Option<NamedFormat> format) implements ResponseType {
        /**
         * Any text that is not blank.
         *
         * @param most the greatest length
         * @return the response type
         */
        public static FreeForm upTo(int most) {
            return new FreeForm(1, most, Option.none());
        }

        /**
         * Text of a form.
         *
         * @param format the form
         * @return the response type
         */
        public static FreeForm of(NamedFormat format) {
            return new FreeForm(1, LONGEST_TEXT, Option.some(format));
        }
    }

    /**
     * One option.
     *
     * @param options what is offered, in the order to show it
     */
    @Code("single_select")
    record SingleSelect(Seq<OfferedOption> options) implements ResponseType {
        /** Takes the options as they are now. */
        public SingleSelect {
            options = Vector.ofAll(options);
        }
    }

    /**
     * Several options.
     *
     * @param options what is offered, in the order to show it
     * @param least how many must be chosen, one or more
     * @param most how many may be chosen
     */
    @Code("multi_select")
    record MultiSelect(Seq<OfferedOption> options, int least, int most) implements ResponseType {
        /** Takes the options as they are now. */
        public MultiSelect {
            options = Vector.ofAll(options);
        }
    }

    /** Yes or no. */
    @Code("yes_no")
    record YesNo() implements ResponseType {}

    /**
     * A whole number.
     *
     * @param least the least that is accepted
     * @param most the greatest that is accepted
     */
    @Code("whole_number")
    record WholeNumber(long least, long most) implements ResponseType {}

    /**
     * An amount of money.
     *
     * @param currency the currency it is asked in
     * @param least the least that is accepted, in minor units, zero or more
     * @param most the greatest that is accepted, in minor units
     */
    @Code("amount")
    record Amount(Currency currency, long least, long most) implements ResponseType {
        /** Refuses an amount without a currency. */
        public Amount {
            requireNonNull(currency);
        }
    }

    /**
     * A day of the calendar.
     *
     * @param rule which days are accepted
     */
    @Code("day")
    record Day(DayRule rule) implements ResponseType {
        /** Refuses a day without a rule; {@link DayRule#any} is one. */
        public Day {
            requireNonNull(rule);
        }
    }

    /**
     * Documents, cited by id, or by the name of a file that is uploaded later.
     *
     * @param requirement which documents, and how many
     */
    @Code("file_upload")
    record FileUpload(DocumentRequirement requirement) implements ResponseType {
        /** Refuses an upload of nothing in particular. */
        public FileUpload {
            requireNonNull(requirement);
        }
    }
}
