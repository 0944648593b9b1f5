package dev.edd.domain.request;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days are business days. The kernel only counts; where the holidays come from is the host's affair. Immutable.
 *
 * @param weekend the days of the week that are never business days, six at most
 * @param holidays other days that are none, at most {@value #MOST_HOLIDAYS}
 */
public record BusinessCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
    /**
     * How many holidays a calendar may have: ten a year for forty years. With {@value DeadlinePolicy#MOST_DAYS} days to count,
     * and a business day in each week, no deadline is further than the ten years that every step leaves.
     */
    public static final int MOST_HOLIDAYS = 400;

    /** Monday to Friday, without holidays. */
    public static final BusinessCalendar WEEKDAYS =
            new BusinessCalendar(TreeSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), TreeSet.empty());

    /** Refuses a calendar in which no week has a business day, and too many holidays. */
    public BusinessCalendar {
        weekend = TreeSet.ofAll(weekend);
        holidays = TreeSet.ofAll(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week has one business day or more");
        }
        if (holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException("at most " + MOST_HOLIDAYS + " holidays, not " + holidays.size());
        }
    }

    /**
     * Whether business is done on a day.
     *
     * @param day any day
     * @return true for a business day
     */
    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The business day that is so many business days after a day, which itself does not count. */
    LocalDate after(LocalDate day, int businessDays) {
        LocalDate last = day;
        for (int counted = 0; counted < businessDays; ) {
            last = last.plusDays(1);
            counted += isBusinessDay(last) ? 1 : 0;
        }
        return last;
    }
}
