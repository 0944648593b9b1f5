package dev.edd.testkit.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.testkit.arbitraries.RequestValues;
import dev.edd.testkit.arbitraries.StorableValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Deadlines are counted right, in every zone and calendar, at every instant at which a step may be taken. */
class BusinessDaysTest {
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    @Property
    void so_many_business_days_lie_between_being_asked_and_being_late(
            @ForAll DeadlinePolicy policy, @ForAll("steps") Instant asked) {
        Deadline deadline = policy.deadlineOf(asked);

        assertThat(businessDays(policy, asked, deadline.due())).isEqualTo(policy.dueDays());
        assertThat(businessDays(policy, asked, policy.reviewDueOf(asked))).isEqualTo(policy.reviewDays());
    }

    @Property
    void clocks_that_change_move_no_deadline_to_another_day(@ForAll("aboutZoneChanges") RequestValues.Asked asked) {
        DeadlinePolicy policy = asked.policy();
        LocalDate last = LocalDate.ofInstant(asked.at(), policy.zone()).plusDays(policy.dueDays());
        Deadline deadline = policy.deadlineOf(asked.at());

        assertThat(deadline.due())
                .isEqualTo(last.plusDays(1).atStartOfDay(policy.zone()).toInstant())
                .isEqualTo(policy.reviewDueOf(asked.at()));
        assertThat(deadline.reminders())
                .containsExactly(last.atStartOfDay(policy.zone()).toInstant());
    }

    @Property
    void who_is_late_was_not_late_a_business_day_before(@ForAll DeadlinePolicy policy, @ForAll("steps") Instant asked) {
        LocalDate last = dayBefore(policy.deadlineOf(asked).due(), policy.zone());

        assertThat(policy.calendar().isBusinessDay(last) || isLeftOut(last.plusDays(1), policy.zone()))
                .as("the last day to be in time, %s, is a business day", last)
                .isTrue();
    }

    @Property
    void a_reminder_is_at_the_start_of_its_business_day(@ForAll DeadlinePolicy policy, @ForAll("steps") Instant asked) {
        Deadline deadline = policy.deadlineOf(asked);

        assertThat(deadline.reminders().map(reminder -> businessDays(policy, asked, reminder) + 1))
                .as("one business day a reminder that is no other's: %s", policy.reminderDays())
                .isSubsetOf(policy.reminderDays());
        assertThat(deadline.reminders()).allSatisfy(reminder -> {
            assertThat(reminder).isAfter(asked);
            assertThat(reminder.atZone(policy.zone())
                            .toLocalDate()
                            .atStartOfDay(policy.zone())
                            .toInstant())
                    .isEqualTo(reminder);
        });
    }

    @Property
    void whoever_is_asked_later_is_not_late_sooner(
            @ForAll DeadlinePolicy policy, @ForAll("steps") Instant one, @ForAll("steps") Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;

        assertThat(policy.deadlineOf(first).due())
                .isBeforeOrEqualTo(policy.deadlineOf(second).due());
        assertThat(policy.reviewDueOf(first)).isBeforeOrEqualTo(policy.reviewDueOf(second));
    }

    @Property
    void a_day_more_is_a_business_day_more(
            @ForAll DeadlinePolicy policy,
            @ForAll("steps") Instant asked,
            @ForAll @IntRange(min = 1, max = DeadlinePolicy.MOST_DAYS - 1) int days) {
        DeadlinePolicy shorter = policy.withReminderDays(io.vavr.collection.TreeSet.<Integer>empty())
                .withDueDays(days);

        assertThat(businessDays(
                        policy,
                        shorter.deadlineOf(asked).due(),
                        shorter.withDueDays(days + 1).deadlineOf(asked).due()))
                .isBetween(0, 1);
        assertThat(shorter.deadlineOf(asked).due())
                .isBefore(shorter.withDueDays(days + 1).deadlineOf(asked).due());
    }

    @Property
    void every_deadline_can_be_stored_and_is_in_whole_microseconds(
            @ForAll DeadlinePolicy policy, @ForAll("steps") Instant asked) {
        Deadline deadline = policy.deadlineOf(asked);

        assertThat(deadline.reminders().append(deadline.due()).append(policy.reviewDueOf(asked)))
                .allSatisfy(at -> {
                    assertThat(at).isAfter(asked).isBeforeOrEqualTo(LAST);
                    assertThat(Storable.instant(at)).isEqualTo(at.truncatedTo(ChronoUnit.MICROS));
                });
    }

    @Provide
    Arbitrary<RequestValues.Asked> aboutZoneChanges() {
        return RequestValues.aboutZoneChanges();
    }

    @Provide
    Arbitrary<Instant> steps() {
        return StorableValues.steps();
    }

    /** Counts day by day the business days after the day of one instant and before another, from the calendar's own sets. */
    private static int businessDays(DeadlinePolicy policy, Instant after, Instant before) {
        BusinessCalendar calendar = policy.calendar();
        TreeSet<LocalDate> holidays = new TreeSet<>(calendar.holidays().toJavaSet());
        LocalDate first = after.atZone(policy.zone()).toLocalDate();
        int count = 0;
        for (LocalDate day = first.plusDays(1);
                day.atStartOfDay(policy.zone()).toInstant().isBefore(before);
                day = day.plusDays(1)) {
            count += calendar.weekend().contains(day.getDayOfWeek()) || holidays.contains(day) ? 0 : 1;
        }
        return count;
    }

    private static LocalDate dayBefore(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().minusDays(1);
    }

    /** Samoa had no 30 December 2011: what ends with it ends with the day before as well. */
    private static boolean isLeftOut(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone)
                .toInstant()
                .equals(day.minusDays(1).atStartOfDay(zone).toInstant());
    }
}
