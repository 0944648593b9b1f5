package dev.edd.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.lifecycle.Stamp;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How business days are counted, in zones, over weekends, holidays and changes of the clock (design 3.2). */
class DeadlinePolicyTest {
    private static final DeadlinePolicy STANDARD = DeadlinePolicy.STANDARD;

    @Test
    void a_deadline_and_its_reminders_are_instants_that_can_be_stored() {
        Instant fine = Examples.DUE.minusNanos(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(ZoneOffset.UTC, Vector.empty(), fine))
                .withMessageContaining("whole microseconds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(ZoneOffset.UTC, Vector.of(fine), Examples.DUE))
                .withMessageContaining("whole microseconds");
    }

    @Test
    void a_customer_asked_on_a_monday_is_reminded_the_monday_after_and_late_after_the_second_one() {
        assertThat(STANDARD.deadlineOf(Examples.NOON))
                .isEqualTo(new Deadline(ZoneOffset.UTC, Vector.of(Examples.REMINDER), Examples.DUE));
    }

    @Test
    void who_is_asked_on_a_weekend_has_until_the_end_of_the_tenth_weekday_too() {
        Deadline onSaturday = STANDARD.deadlineOf(Instant.parse("2026-02-28T09:00:00Z"));

        assertThat(onSaturday.due()).isEqualTo(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(onSaturday.reminders()).containsExactly(Instant.parse("2026-03-06T00:00:00Z"));
    }

    @Test
    void a_review_is_due_at_the_end_of_the_second_business_day() {
        assertThat(STANDARD.reviewDueOf(Instant.parse("2026-03-05T23:59:59.999999Z")))
                .isEqualTo(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void holidays_do_not_count() {
        DeadlinePolicy withHoliday = STANDARD.withCalendar(
                new BusinessCalendar(BusinessCalendar.WEEKDAYS.weekend(), TreeSet.of(LocalDate.of(2026, 3, 10))));

        assertThat(withHoliday.deadlineOf(Examples.NOON).due()).isEqualTo(Instant.parse("2026-03-18T00:00:00Z"));
    }

    @Test
    void days_are_those_of_the_zone() {
        Instant lateInTheEvening = Instant.parse("2026-03-02T23:30:00Z");
        DeadlinePolicy tokyo = STANDARD.withZone(ZoneId.of("Asia/Tokyo"));

        assertThat(STANDARD.deadlineOf(lateInTheEvening).due()).isEqualTo(Examples.DUE);
        assertThat(tokyo.deadlineOf(lateInTheEvening).due()).isEqualTo(Instant.parse("2026-03-17T15:00:00Z"));
    }

    @Test
    void a_day_on_which_the_clock_changes_is_a_day() {
        DeadlinePolicy berlin = STANDARD.withZone(ZoneId.of("Europe/Berlin"));
        DeadlinePolicy beirut = STANDARD.withZone(ZoneId.of("Asia/Beirut"));

        assertThat(berlin.deadlineOf(Instant.parse("2026-03-20T12:00:00Z")).due())
                .isEqualTo(Instant.parse("2026-04-03T22:00:00Z"));
        assertThat(beirut.withCalendar(everyDay(TreeSet.empty()))
                        .withDueDays(5)
                        .deadlineOf(Instant.parse("2026-03-23T12:00:00Z"))
                        .due())
                .as("midnight of 2026-03-29 does not exist in Beirut")
                .isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void a_day_that_a_zone_left_out_begins_with_the_next_one() {
        Deadline overTheDateLine = STANDARD.withZone(ZoneId.of("Pacific/Apia"))
                .withCalendar(everyDay(TreeSet.empty()))
                .withReminderDays(TreeSet.of(1, 2, 3))
                .withDueDays(3)
                .deadlineOf(Instant.parse("2011-12-29T20:00:00Z"));

        assertThat(overTheDateLine.reminders())
                .containsExactly(Instant.parse("2011-12-30T10:00:00Z"), Instant.parse("2011-12-31T10:00:00Z"));
    }

    @Test
    void the_longest_policy_sets_a_deadline_that_can_be_stored_at_the_last_step_of_all() {
        LocalDate first = LocalDate.of(9990, 1, 1);
        Set<LocalDate> mondays = TreeSet.ofAll(Vector.range(0, BusinessCalendar.MOST_HOLIDAYS)
                .map(week -> first.with(DayOfWeek.MONDAY).plusWeeks(week)));
        BusinessCalendar onlyMondays =
                new BusinessCalendar(TreeSet.of(DayOfWeek.values()).remove(DayOfWeek.MONDAY), mondays);
        DeadlinePolicy longest = new DeadlinePolicy(
                ZoneOffset.MIN, onlyMondays, TreeSet.of(1, DeadlinePolicy.MOST_DAYS), DeadlinePolicy.MOST_DAYS, 100);

        assertThat(longest.deadlineOf(Stamp.LATEST).due()).isAfter(Instant.parse("9999-07-01T00:00:00Z"));
        assertThat(longest.withZone(ZoneOffset.MAX).reviewDueOf(Stamp.LATEST))
                .isAfter(Instant.parse("9999-07-01T00:00:00Z"));
        assertThat(longest.deadlineOf(Instant.parse("0001-01-01T00:00:00Z")).reminders())
                .hasSize(2);
    }

    @Test
    void a_calendar_has_a_business_day_in_every_week_and_a_policy_has_days() {
        assertThatThrownBy(() -> everyDay(TreeSet.of(DayOfWeek.values()))).hasMessageContaining("one business day");
        assertThatThrownBy(() -> new BusinessCalendar(
                        TreeSet.empty(),
                        TreeSet.ofAll(Vector.range(0, BusinessCalendar.MOST_HOLIDAYS + 1)
                                .map(LocalDate::ofEpochDay))))
                .hasMessageContaining("400 holidays");
        assertThatThrownBy(() -> STANDARD.withDueDays(0)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> STANDARD.withDueDays(101)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> STANDARD.withReviewDays(0)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> STANDARD.withReminderDays(TreeSet.of(11))).hasMessageContaining("up to the due one");
        assertThatThrownBy(() -> STANDARD.withReminderDays(TreeSet.of(0))).hasMessageContaining("up to the due one");
    }

    private static BusinessCalendar everyDay(Set<DayOfWeek> weekend) {
        return new BusinessCalendar(weekend, TreeSet.empty());
    }
}
