package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import java.time.LocalDate;

/** Which days are an answer to a prompt for a {@linkplain ResponseType.Day day}. Immutable. */
public sealed interface DayRule {
    /** The first day that any store can hold. */
    LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** The last day that any store can hold. */
    LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /**
     * The rule that every day keeps which can be stored.
     *
     * @return a range without limits of its own
     */
    static DayRule any() {
        return new Between(EARLIEST, LATEST);
    }

    /**
     * What kind of rule this is.
     *
     * @return the stable code
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * A day of a range.
     *
     * @param first the first day that is accepted
     * @param last the last day that is accepted
     */
    @Code("between")
    record Between(LocalDate first, LocalDate last) implements DayRule {}

    /**
     * Today or a day not long ago, such as the date of a bank statement.
     *
     * @param days how many days ago at most; 0 for today only
     */
    @Code("within_last_days")
    record WithinLastDays(int days) implements DayRule {
        /** The longest look back: a century. */
        public static final int MOST_DAYS = 36_525;
    }

    /** The last day on which something is valid, such as a passport: today or later. */
    @Code("not_expired")
    record NotExpired() implements DayRule {}
}
