package dev.edd.domain.request;

import static dev.edd.domain.request.Examples.DUE;
import static dev.edd.domain.request.Examples.NOON;
import static dev.edd.domain.request.Examples.OFFICER;
import static dev.edd.domain.request.Examples.PARTNER;
import static dev.edd.domain.request.Examples.REMINDER;
import static dev.edd.domain.request.Examples.attach;
import static dev.edd.domain.request.Examples.by;
import static dev.edd.domain.request.Examples.byId;
import static dev.edd.domain.request.Examples.complete;
import static dev.edd.domain.request.Examples.document;
import static dev.edd.domain.request.Examples.give;
import static dev.edd.domain.request.Examples.inReview;
import static dev.edd.domain.request.Examples.next;
import static dev.edd.domain.request.Examples.open;
import static dev.edd.domain.request.Examples.owing;
import static dev.edd.domain.request.Examples.refusal;
import static dev.edd.domain.request.Examples.requested;
import static dev.edd.domain.request.Examples.sheet;
import static dev.edd.domain.request.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestCancelled;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What happens to whoever is late: a reminder, then a restriction, and its lifting (seed 003, design 3.2). */
class LatenessTest {
    private static final Instant BEFORE_REMINDER = REMINDER.minus(1, ChronoUnit.MICROS);
    private static final Instant BEFORE_DUE = DUE.minus(1, ChronoUnit.MICROS);
    private static final Instant LATE = DUE.plusSeconds(60);

    @Test
    void a_reminder_goes_out_once_from_its_instant_on() {
        assertThat(requested().nextReminder()).containsExactly(REMINDER);
        assertThat(refusal(requested(), remind(BEFORE_REMINDER))).isEqualTo("not_due_yet");

        EddRequest reminded = next(requested(), remind(REMINDER));

        assertThat(reminded.nextReminder()).isEmpty();
        assertThat(refusal(reminded, remind(LATE))).isEqualTo("already_reminded");
    }

    @Test
    void reminders_that_were_missed_are_made_up_for_by_one() {
        EddRequest thrice = EddRequest.LIFECYCLE
                .begin(open().withPolicy(DeadlinePolicy.STANDARD.withReminderDays(TreeSet.of(3, 5, 9))))
                .get()
                .next();

        assertThat(give(thrice, remind(REMINDER)).get().event()).isEqualTo(new ReminderSent(deadline(REMINDER), 2));
        assertThat(give(next(thrice, remind(REMINDER)), remind(REMINDER)).getLeft())
                .isEqualTo(new RequestRefusal.NotDueYet(Instant.parse("2026-03-13T00:00:00Z")));
    }

    @Test
    void a_customer_is_restricted_once_from_the_due_instant_on() {
        assertThat(requested().restrictionDue()).containsExactly(DUE);
        assertThat(requested().outstanding(BEFORE_DUE).isOverdue()).isFalse();
        assertThat(requested().outstanding(DUE).isOverdue()).isTrue();
        assertThat(refusal(requested(), restrict(BEFORE_DUE))).isEqualTo("not_due_yet");

        EddRequest restricted = next(requested(), restrict(DUE));

        assertThat(requested().restricts()).isFalse();
        assertThat(restricted.restricts()).isTrue();
        assertThat(restricted.restrictionDue()).isEmpty();
        assertThat(refusal(restricted, restrict(LATE))).isEqualTo("already_restricted");
    }

    @Test
    void who_owes_a_file_is_reminded_and_restricted_too() {
        EddRequest restricted = next(next(owing(requested()), remind(REMINDER)), restrict(DUE));

        assertThat(restricted.restricts()).isTrue();
        assertThat(next(restricted, attach(LATE, document(1, "passport_file.pdf")))
                        .restricts())
                .isFalse();
        assertThat(((DocumentAttached) give(restricted, attach(LATE, document(1, "passport_file.pdf")))
                                .get()
                                .event())
                        .completion()
                        .map(Completion::liftsRestriction))
                .containsExactly(true);
    }

    @Test
    void late_answers_are_taken_and_lift_the_restriction_when_they_complete_the_round() {
        EddRequest restricted = next(requested(), restrict(DUE));
        DocumentReference passport = document(1, "p.pdf");

        assertThat(((AnswersSubmitted)
                                give(restricted, submit(LATE, Examples.INDIVIDUAL, sheet(byId(passport)), passport))
                                        .get()
                                        .event())
                        .completion()
                        .map(Completion::liftsRestriction))
                .containsExactly(true);
        assertThat(next(restricted, submit(LATE, Examples.INDIVIDUAL, sheet(new RawFile.ByName("x"))))
                        .restricts())
                .as("answered, and a file is owed still")
                .isTrue();
    }

    @Test
    void who_completes_in_time_is_lifted_nothing() {
        DocumentAttached event = (DocumentAttached) give(owing(requested()), attach(document(1, "passport_file.pdf")))
                .get()
                .event();

        assertThat(event.completion().map(Completion::liftsRestriction)).containsExactly(false);
    }

    @Test
    void who_owes_nothing_is_neither_reminded_nor_restricted() {
        assertThat(refusal(complete(requested()), remind(LATE))).isEqualTo("nothing_owed");
        assertThat(refusal(complete(requested()), restrict(LATE))).isEqualTo("nothing_owed");
        assertThat(complete(requested()).nextReminder()).isEmpty();
        assertThat(complete(requested()).restrictionDue()).isEmpty();
        assertThat(inReview().nextReminder()).isEmpty();
    }

    @Test
    void cancelling_lifts_a_restriction_and_says_so() {
        EddRequest restricted = next(requested(), restrict(DUE));
        Cancel cancel = new Cancel(by(OFFICER, LATE));

        assertThat(give(restricted, cancel).get().event()).isEqualTo(new RequestCancelled(cancel.stamp(), true));
        assertThat(next(restricted, cancel).restricts()).isFalse();
        assertThat(next(restricted, cancel).outstanding(LATE)).isEqualTo(new Outstanding.Nothing());
        assertThat(give(requested(), cancel).get().event()).isEqualTo(new RequestCancelled(cancel.stamp(), false));
    }

    @Test
    void only_the_policy_reminds_and_restricts_and_no_partner_cancels() {
        assertThat(refusal(requested(), new Remind(by(OFFICER, REMINDER)))).isEqualTo("not_permitted");
        assertThat(refusal(requested(), new Restrict(by(PARTNER, DUE)))).isEqualTo("not_permitted");
        assertThat(refusal(requested(), new Cancel(by(PARTNER, NOON)))).isEqualTo("not_permitted");
    }

    private static Remind remind(Instant at) {
        return new Remind(deadline(at));
    }

    private static Restrict restrict(Instant at) {
        return new Restrict(deadline(at));
    }

    private static Stamp deadline(Instant at) {
        return by(DeadlinePolicy.DEADLINE, at);
    }
}
