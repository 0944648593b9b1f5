package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Actor;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.immutables.value.Value;

/**
 * How long customers and officers have, counted in business days. Every number is the platform's own choice. Immutable.
 *
 * <p>Business day N is the N-th business day after the local day on which the count began; that day itself does not count. A
 * reminder is due at the start of its day. What must be done within N days may be done until the end of business day N: it is
 * over at the start of the next calendar day. Days start as the zone has it, also where clocks change at midnight.
 *
 * @param zone whose days are counted
 * @param calendar which days are business days
 * @param reminderDays the business days on which a customer is reminded, at most {@value #MOST_REMINDERS}, none after the due
 *     day
 * @param dueDays how many business days a customer has for a round, 1 to {@value #MOST_DAYS}
 * @param reviewDays how many business days an officer has for the review, 1 to {@value #MOST_DAYS}
 */
@Value.Builder
public record DeadlinePolicy(
        ZoneId zone, BusinessCalendar calendar, Set<Integer> reminderDays, int dueDays, int reviewDays)
        implements WithDeadlinePolicy {
    /** How many business days may be given. */
    public static final int MOST_DAYS = 100;

    /** How many reminders a round may have. */
    public static final int MOST_REMINDERS = 20;

    /**
     * What seed 003 documents: within 5 to 10 business days, so a reminder on day 5 and the end of day 10; a review in 2. Zone
     * and weekend are ours: UTC, Saturday and Sunday.
     */
    public static final DeadlinePolicy STANDARD =
            new DeadlinePolicy(ZoneOffset.UTC, BusinessCalendar.WEEKDAYS, TreeSet.of(5), 10, 2);

    /** Who acts when a deadline has come. */
    public static final Actor DEADLINE = new Actor.Policy("deadline");

    /** Checks the counts. */
    public DeadlinePolicy {
        requireNonNull(zone);
        requireNonNull(calendar);
        SortedSet<Integer> sorted = TreeSet.ofAll(reminderDays);
        reminderDays = sorted;
        if (dueDays < 1 || dueDays > MOST_DAYS || reviewDays < 1 || reviewDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "1 to " + MOST_DAYS + " days, not " + dueDays + " and " + reviewDays + " for the review");
        }
        if (sorted.size() > MOST_REMINDERS || sorted.exists(day -> day < 1 || day > dueDays)) {
            throw new IllegalArgumentException("at most " + MOST_REMINDERS
                    + " reminders, each on a business day up to the due one: " + reminderDays);
        }
    }

    /**
     * The deadline of a round.
     *
     * @param asked when the customer was asked, an instant at which a step may be stamped
     * @return a fresh deadline
     */
    public Deadline deadlineOf(Instant asked) {
        LocalDate day = LocalDate.ofInstant(asked, zone);
        return new Deadline(
                zone,
                reminderDays
                        .toVector()
                        .map(count -> startOf(calendar.after(day, count)))
                        .distinct(),
                endOf(calendar.after(day, dueDays)));
    }

    /**
     * When the review of a round is due.
     *
     * @param completed when the customer completed the round, an instant at which a step may be stamped
     * @return the instant from which the review is overdue
     */
    public Instant reviewDueOf(Instant completed) {
        return endOf(calendar.after(LocalDate.ofInstant(completed, zone), reviewDays));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
