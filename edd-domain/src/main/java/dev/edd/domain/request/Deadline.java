package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a round must be completed, and when the customer is reminded of it. Immutable.
 *
 * @param zone whose days the round goes by, also when answers are judged by "today"
 * @param reminders the instants from which a reminder is due, ascending, none after the due instant
 * @param due the instant from which the round is overdue
 */
public record Deadline(ZoneId zone, Seq<Instant> reminders, Instant due) {
    /** Refuses instants that cannot be stored, and reminders that are not in order. */
    public Deadline {
        requireNonNull(zone);
        Storable.instant(due);
        reminders = Vector.ofAll(reminders);
        reminders.forEach(Storable::instant);
        if (reminders.size() > DeadlinePolicy.MOST_REMINDERS
                || !reminders.equals(reminders.distinct().sorted())
                || reminders.exists(due::isBefore)) {
            throw new IllegalArgumentException("at most " + DeadlinePolicy.MOST_REMINDERS
                    + " reminders, ascending, none after the due instant: " + reminders + ", " + due);
        }
    }

    /** Whether it is over at an instant: at the due instant it is. */
    boolean isOver(Instant now) {
        return !now.isBefore(due);
    }

    /** How many reminders have come due at an instant. */
    int remindersDue(Instant now) {
        return reminders.count(reminder -> !now.isBefore(reminder));
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
