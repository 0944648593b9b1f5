package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.OptionId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashSet;

/**
 * An answer that can be stored and can be meant. Whether it answers a certain prompt is for the
 * {@link QuestionnaireValidator} to say. Personal data: {@code toString} does not show it. Immutable.
 */
public sealed interface Answer {
    /**
     * Of which kind the answer is.
     *
     * @return the stable code, that of the {@linkplain ResponseType#code() response type} that it answers
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Text.
     *
     * @param text 1 to {@link ResponseType#LONGEST_TEXT} characters
     */
    @Code("free_form")
    record Text(String text) implements Answer {
        /** Checks the text. */
        public Text {
            Storable.text("answer", text, ResponseType.LONGEST_TEXT);
        }

        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /**
     * One option.
     *
     * @param option its id
     */
    @Code("single_select")
    record Chosen(OptionId option) implements Answer {
        /** Refuses no option at all. */
        public Chosen {
            requireNonNull(option);
        }

        @Override
        public String toString() {
            return "Chosen[redacted]";
        }
    }

    /**
     * Several options.
     *
     * @param options their ids, in the order given, none of them twice, at least one
     */
    @Code("multi_select")
    record SeveralChosen(Seq<OptionId> options) implements Answer {
        /** Checks that there is something, and nothing twice. */
        public SeveralChosen {
            options = distinct(options, ResponseType.MOST_OPTIONS);
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
    record YesNo(boolean yes) implements Answer {
        @Override
        public String toString() {
            return "YesNo[redacted]";
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    @Code("whole_number")
    record WholeNumber(long number) implements Answer {
        @Override
        public String toString() {
            return "WholeNumber[redacted]";
        }
    }

    /**
     * An amount of money.
     *
     * @param amount the amount
     */
    @Code("amount")
    record Amount(Money amount) implements Answer {
        /** Refuses no amount at all. */
        public Amount {
            requireNonNull(amount);
        }

        @Override
        public String toString() {
            return "Amount[redacted]";
        }
    }

    /**
     * A day of the calendar.
     *
     * @param day a day from {@link DayRule#EARLIEST} to {@link DayRule#LATEST}
     */
    @Code("day")
    record Day(LocalDate day) implements Answer {
        /** Refuses a day that cannot be stored. */
        public Day {
            if (day.isBefore(DayRule.EARLIEST) || day.isAfter(DayRule.LATEST)) {
                throw new IllegalArgumentException("a day is of the years 1 to 9999");
            }
        }

        @Override
        public String toString() {
            return "Day[redacted]";
        }
    }

    /**
     * Documents.
     *
     * @param files how they are named, none of them twice, at least one
     */
    @Code("file_upload")
    record Files(Seq<CitedFile> files) implements Answer {
        /** Checks that there is something, and nothing twice. */
        public Files {
            files = distinct(files, DocumentRequirement.MOST_FILES);
        }
    }

    private static <T> Vector<T> distinct(Seq<T> given, int most) {
        Vector<T> taken = Vector.ofAll(given);
        if (taken.isEmpty() || taken.size() > most || new HashSet<>(taken.asJava()).size() < taken.size()) {
            throw new IllegalArgumentException("1 to " + most + ", and none of them twice");
        }
        return taken;
    }
}
