package dev.edd.testkit.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InReview;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.Outstanding;
import dev.edd.domain.request.OwedBy;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.AnswersSubmitted;
import dev.edd.domain.request.RequestEvent.DocumentAttached;
import dev.edd.domain.request.RequestEvent.RequestCancelled;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.ReviewedRound;
import dev.edd.domain.request.Submitted;
import dev.edd.testkit.arbitraries.History;
import dev.edd.testkit.arbitraries.RequestHistories;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every request, wherever its history led. */
class RequestsTest {
    private static final Actor OFFICER = new Actor.Officer("grace");

    /** Everything but the id of the customer is left alone: it is not even looked at. */
    @Property
    void opening_a_request_changes_nothing_about_the_customer(
            @ForAll Customer one,
            @ForAll Customer other,
            @ForAll RequestId id,
            @ForAll RequestTrigger trigger,
            @ForAll OnboardingId onboarding,
            @ForAll Questionnaire questionnaire,
            @ForAll DeadlinePolicy policy) {
        OpenRequest open = new OpenRequest(
                new Stamp(OFFICER, one.updatedAt()),
                id,
                Option.none(),
                one.id(),
                Option.some(one),
                trigger,
                Option.when(trigger == RequestTrigger.ONBOARDING_HIGH_RISK, onboarding),
                new QuestionnaireId("kept"),
                questionnaire,
                policy);
        Step<EddRequest, RequestEvent> opened = EddRequest.LIFECYCLE.begin(open).get();

        assertThat(EddRequest.LIFECYCLE.begin(open.withRegistered(Option.some(other.withId(one.id())))))
                .isEqualTo(Either.right(opened));
        assertThat(opened.next().restricts()).isFalse();
        assertThat(opened.next().outstanding(one.updatedAt()).isOverdue()).isFalse();
    }

    @Property
    void a_review_begins_if_and_only_if_the_customer_owes_nothing(
            @ForAll Submitted submitted, @ForAll("pauses") Duration pause) {
        Stamp stamp = new Stamp(OFFICER, submitted.updatedAt().plus(pause));

        assertThat(give(submitted, new BeginReview(stamp)).isRight())
                .isEqualTo(submitted.outstanding(stamp.at()).by() != OwedBy.CUSTOMER)
                .isEqualTo(submitted.submission().awaited().isEmpty());
    }

    @Property
    void reminding_twice_sends_one_reminder(@ForAll Ongoing request, @ForAll("pauses") Duration pause) {
        Remind remind = new Remind(deadline(request, request.nextReminder(), pause));

        assertThat(give(request, remind).isRight())
                .isEqualTo(request.nextReminder().isDefined());
        give(request, remind)
                .forEach(step -> assertThat(
                                give(step.next(), remind).mapLeft(Refusal::code).getLeft())
                        .isIn("already_reminded", "not_due_yet"));
    }

    @Property
    void restricting_twice_restricts_once(@ForAll Ongoing request, @ForAll("pauses") Duration pause) {
        Restrict restrict = new Restrict(deadline(request, request.restrictionDue(), pause));

        assertThat(give(request, restrict).isRight())
                .isEqualTo(request.restrictionDue().isDefined());
        give(request, restrict).forEach(step -> {
            assertThat(step.next().restricts()).isTrue();
            assertThat(give(step.next(), restrict).mapLeft(Refusal::code).getLeft())
                    .isEqualTo("already_restricted");
        });
    }

    /** What the sweeps look for is what the rules let through, at every instant. */
    @Property
    void sweeps_and_rules_agree(@ForAll Ongoing request, @ForAll("pauses") Duration pause) {
        Stamp stamp = new Stamp(DeadlinePolicy.DEADLINE, request.updatedAt().plus(pause));

        assertThat(give(request, new Remind(stamp)).isRight()).isEqualTo(isDue(request.nextReminder(), stamp));
        assertThat(give(request, new Restrict(stamp)).isRight()).isEqualTo(isDue(request.restrictionDue(), stamp));
        assertThat(request.outstanding(stamp.at()).due())
                .isEqualTo(request.reviewDue()
                        .orElse(() -> Option.some(request.round().deadline().due())));
    }

    @Property
    void a_customer_is_restricted_from_the_restriction_until_the_round_is_complete_or_the_request_cancelled(
            @ForAll("histories") History<EddRequest, RequestEvent> history) {
        boolean restricted = false;
        for (Step<EddRequest, RequestEvent> step : history.steps()) {
            RequestEvent event = step.event();
            assertThat(liftsRestriction(event))
                    .as("%s says what it lifts", event)
                    .isEqualTo(restricted && (completion(event).isDefined() || event instanceof RequestCancelled));
            restricted = (restricted || event instanceof ActivityRestricted) && !liftsRestriction(event);
            assertThat(step.next().restricts()).isEqualTo(restricted);
        }
    }

    @Property
    void the_event_with_which_nothing_more_is_owed_says_when_the_review_is_due(
            @ForAll("histories") History<EddRequest, RequestEvent> history) {
        OwedBy before = OwedBy.CUSTOMER;
        for (Step<EddRequest, RequestEvent> step : history.steps()) {
            OwedBy after = step.next().outstanding(step.next().updatedAt()).by();
            boolean completes = before == OwedBy.CUSTOMER && after == OwedBy.OFFICER;
            assertThat(completion(step.event()).isDefined()).isEqualTo(completes);
            if (completes) {
                assertThat(step.next().reviewDue())
                        .isEqualTo(completion(step.event()).map(Completion::reviewDue));
            }
            before = after;
        }
    }

    @Property
    void what_was_accepted_stays_accepted(@ForAll("histories") History<EddRequest, RequestEvent> history) {
        Seq<GivenAnswer> before = Vector.empty();
        for (Step<EddRequest, RequestEvent> step : history.steps()) {
            Seq<GivenAnswer> after = step.next().reviewed().flatMap(ReviewedRound::acceptedAnswers);
            assertThat(after.startsWith(before)).isTrue();
            before = after;
        }
    }

    @Property
    void nothing_that_was_refused_comes_again_and_nothing_of_anybody_else(
            @ForAll("histories") History<EddRequest, RequestEvent> history) {
        for (Step<EddRequest, RequestEvent> step : history.steps()) {
            EddRequest request = step.next();
            Option.some(request)
                    .filter(Ongoing.class::isInstance)
                    .flatMap(state -> ((Ongoing) state).handedIn())
                    .forEach(submission -> assertThat(submission.documents()).allSatisfy(attached -> {
                        assertThat(request.refusedContent())
                                .doesNotContain(attached.document().sha256());
                        assertThat(attached.document().owner())
                                .isEqualTo(request.header().customer());
                    }));
        }
    }

    @Property
    void what_is_owed_is_told_of_every_request_at_every_instant(@ForAll EddRequest request, @ForAll Stamp stamp) {
        Outstanding outstanding = request.outstanding(stamp.at());

        assertThat(outstanding.by())
                .isEqualTo(
                        request instanceof EddRequest.Closed
                                ? OwedBy.NOBODY
                                : request instanceof InReview
                                                || request.reviewDue().isDefined()
                                        ? OwedBy.OFFICER
                                        : OwedBy.CUSTOMER);
        assertThat(outstanding.isOverdue()).isEqualTo(isDue(outstanding.due(), stamp));
    }

    /** Whatever a log shows of a request, it is none of what the customer or an officer wrote. */
    @Property
    void no_answer_file_name_reason_or_note_is_shown(@ForAll EddRequest request) {
        String shown = request.toString();

        assertThat(shown).doesNotContain("Savings").doesNotContain(".pdf");
        if (request instanceof Failed failed) {
            assertThat(failed.reason())
                    .hasToString("CustomerReason[code=" + failed.reason().code() + ", redacted]");
            assertThat(failed.note()).hasToString("InternalNote[redacted]");
        }
    }

    @Provide
    Arbitrary<History<EddRequest, RequestEvent>> histories() {
        return RequestHistories.all();
    }

    /** Nothing, and up to forty days, so that deadlines come and go. */
    @Provide
    Arbitrary<Duration> pauses() {
        return Arbitraries.longs().between(0, Duration.ofDays(40).toSeconds()).map(Duration::ofSeconds);
    }

    private static Stamp deadline(EddRequest request, Option<Instant> due, Duration pause) {
        Instant earliest = due.filter(request.updatedAt()::isBefore).getOrElse(request.updatedAt());
        return new Stamp(DeadlinePolicy.DEADLINE, earliest.plus(pause));
    }

    private static boolean isDue(Option<Instant> due, Stamp stamp) {
        return due.exists(at -> !stamp.at().isBefore(at));
    }

    private static Either<Refusal, Step<EddRequest, RequestEvent>> give(EddRequest state, RequestCommand command) {
        return EddRequest.LIFECYCLE.give(state, command);
    }

    private static Option<Completion> completion(RequestEvent event) {
        if (event instanceof AnswersSubmitted submitted) {
            return submitted.completion();
        }
        return event instanceof DocumentAttached attached ? attached.completion() : Option.none();
    }

    private static boolean liftsRestriction(RequestEvent event) {
        return completion(event).exists(Completion::liftsRestriction)
                || (event instanceof RequestCancelled cancelled && cancelled.liftsRestriction());
    }
}
