package dev.edd.domain.request;

import static dev.edd.domain.request.Examples.AGAIN;
import static dev.edd.domain.request.Examples.BLURRED;
import static dev.edd.domain.request.Examples.DUE;
import static dev.edd.domain.request.Examples.INDIVIDUAL;
import static dev.edd.domain.request.Examples.NOON;
import static dev.edd.domain.request.Examples.OFFICER;
import static dev.edd.domain.request.Examples.PASSPORT;
import static dev.edd.domain.request.Examples.PURPOSE;
import static dev.edd.domain.request.Examples.REMINDER;
import static dev.edd.domain.request.Examples.attach;
import static dev.edd.domain.request.Examples.by;
import static dev.edd.domain.request.Examples.byId;
import static dev.edd.domain.request.Examples.document;
import static dev.edd.domain.request.Examples.further;
import static dev.edd.domain.request.Examples.give;
import static dev.edd.domain.request.Examples.inReview;
import static dev.edd.domain.request.Examples.next;
import static dev.edd.domain.request.Examples.open;
import static dev.edd.domain.request.Examples.owing;
import static dev.edd.domain.request.Examples.requested;
import static dev.edd.domain.request.Examples.sheet;
import static dev.edd.domain.request.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingCompleted;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.request.PromptOutcome.Accepted;
import dev.edd.domain.request.PromptOutcome.Refused;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a customer is told of what happens: what is theirs to do and how it ended, and nothing of what lies between. */
class NoticesTest {
    private static final OnboardingId ONBOARDING = new OnboardingId(new UUID(0, 7));
    private static final InternalNote NOTE = new InternalNote("Report filed");

    private final Requested asked = requested();
    private final Concern concern = new Concern.OfRequest(asked.id(), RequestTrigger.ONGOING_MONITORING);

    @Test
    void whoever_is_asked_learns_what_and_until_when() {
        assertThat(Notice.of(EddRequest.LIFECYCLE.begin(open()).get().event(), asked.header()))
                .containsExactly(new Notice.AnswersRequired(concern, asked.id(), QuestionnaireRef.of(INDIVIDUAL), DUE));
        assertThat(told(inReview(), further(AGAIN, new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED))))
                .containsExactly(new Notice.AnswersRequired(concern, asked.id(), QuestionnaireRef.of(AGAIN), DUE));
    }

    @Test
    void whoever_is_late_is_reminded_and_told_of_the_restriction() {
        assertThat(told(asked, new Remind(by(DeadlinePolicy.DEADLINE, REMINDER))))
                .containsExactly(new Notice.Reminder(concern, asked.id()));
        assertThat(told(asked, restrict())).containsExactly(new Notice.Restricted(concern, asked.id()));
    }

    @Test
    void a_restriction_is_lifted_by_whatever_completes_what_is_owed() {
        EddRequest restricted = next(asked, restrict());
        DocumentReference passport = document(1, "passport_file.pdf");
        Notice lifted = new Notice.RestrictionLifted(concern, asked.id());

        assertThat(told(restricted, submit(DUE, INDIVIDUAL, sheet(byId(passport)), passport)))
                .containsExactly(lifted);
        EddRequest named = next(owing(asked), restrict());
        assertThat(told(named, attach(DUE, passport))).containsExactly(lifted);
        assertThat(told(restricted, new Cancel(by(OFFICER, DUE)))).containsExactly(lifted);
    }

    @Test
    void who_was_not_restricted_is_told_of_no_restriction() {
        DocumentReference passport = document(1, "passport_file.pdf");

        assertThat(told(asked, submit(sheet(byId(passport)), passport))).isEmpty();
        assertThat(told(owing(asked), attach(passport))).isEmpty();
        assertThat(told(asked, new Cancel(by(OFFICER, NOON)))).isEmpty();
    }

    @Test
    void a_review_is_told_of_when_it_is_over() {
        Stamp stamp = by(OFFICER, NOON);

        assertThat(told(Examples.complete(asked), new BeginReview(stamp))).isEmpty();
        assertThat(told(inReview(), new Accept(stamp))).containsExactly(new Notice.Completed(concern));
        assertThat(told(inReview(), new Fail(stamp, BLURRED, NOTE)))
                .containsExactly(new Notice.Failed(concern, BLURRED));
    }

    @Test
    void the_end_of_what_an_onboarding_waits_for_is_told_as_that_of_the_onboarding_and_once() {
        RequestHeader header = EddRequest.LIFECYCLE
                .begin(open().withTrigger(RequestTrigger.ONBOARDING_HIGH_RISK)
                        .withKeptForOnboarding(INDIVIDUAL.id())
                        .withOnboarding(Option.some(ONBOARDING)))
                .get()
                .next()
                .header();
        Concern onboarding = new Concern.OfOnboarding(ONBOARDING);
        Stamp stamp = by(OFFICER, NOON);

        assertThat(Notice.of(new RequestEvent.ReminderSent(stamp, 1), header))
                .containsExactly(new Notice.Reminder(onboarding, header.id()));
        assertThat(Notice.of(new RequestEvent.RequestAccepted(stamp), header)).isEmpty();
        assertThat(Notice.of(new RequestEvent.RequestFailed(stamp, BLURRED, NOTE), header))
                .isEmpty();
        assertThat(Notice.of(new OnboardingCompleted(stamp, RiskRating.LOW), ONBOARDING))
                .containsExactly(new Notice.Completed(onboarding));
        assertThat(Notice.of(new OnboardingTerminated(stamp, BLURRED, Option.some(NOTE)), ONBOARDING))
                .containsExactly(new Notice.Failed(onboarding, BLURRED));
        assertThat(Notice.of(new OnboardingBegun(stamp, ONBOARDING, Examples.ADA.id()), ONBOARDING))
                .isEmpty();
    }

    private static Restrict restrict() {
        return new Restrict(by(DeadlinePolicy.DEADLINE, DUE));
    }

    private static Option<Notice> told(EddRequest state, RequestCommand command) {
        return Notice.of(give(state, command).get().event(), state.header());
    }
}
