package dev.edd.domain.request;

import static dev.edd.domain.request.Examples.ADA;
import static dev.edd.domain.request.Examples.AGAIN;
import static dev.edd.domain.request.Examples.BLURRED;
import static dev.edd.domain.request.Examples.INDIVIDUAL;
import static dev.edd.domain.request.Examples.NOON;
import static dev.edd.domain.request.Examples.OFFICER;
import static dev.edd.domain.request.Examples.PASSPORT;
import static dev.edd.domain.request.Examples.PURPOSE;
import static dev.edd.domain.request.Examples.attach;
import static dev.edd.domain.request.Examples.by;
import static dev.edd.domain.request.Examples.byId;
import static dev.edd.domain.request.Examples.document;
import static dev.edd.domain.request.Examples.further;
import static dev.edd.domain.request.Examples.inReview;
import static dev.edd.domain.request.Examples.next;
import static dev.edd.domain.request.Examples.open;
import static dev.edd.domain.request.Examples.refusal;
import static dev.edd.domain.request.Examples.requested;
import static dev.edd.domain.request.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.request.PromptOutcome.Accepted;
import dev.edd.domain.request.PromptOutcome.Refused;
import dev.edd.domain.request.RequestCommand.Accept;
import dev.edd.domain.request.RequestCommand.BeginReview;
import dev.edd.domain.request.RequestCommand.Fail;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestEvent.RequestOpened;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a request goes from round to round, and how it ends (seeds 001 and 003). */
class RoundsTest {
    @Test
    void a_request_begins_with_its_first_round_and_claims_its_questionnaire() {
        Claim claim = requested().claim().get();

        assertThat(requested().round().number()).isEqualTo(1);
        assertThat(requested().round().questionnaire()).isEqualTo(QuestionnaireRef.of(INDIVIDUAL));
        assertThat(claim.key()).isEqualTo("request:00000000-0000-0000-0000-000000000001:individual");
        assertThat(claim.refusal().code()).isEqualTo("data_exists");
    }

    @Test
    void the_longest_claim_is_short_enough_for_a_store() {
        assertThat(new PendingQuestionnaire(ADA.id(), new QuestionnaireId("w".repeat(QuestionnaireId.LONGEST))).key())
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void an_id_is_used_once_and_a_customer_must_be_registered() {
        assertThat(EddRequest.LIFECYCLE
                        .begin(open().withKnown(Option.some(requested())).withRegistered(Option.none()))
                        .getLeft()
                        .code())
                .isEqualTo("id_in_use");
        assertThat(EddRequest.LIFECYCLE.begin(
                        open().withId(new RequestId(new UUID(0, 8))).withKnown(Option.some(requested()))))
                .as("another's id is none of its own")
                .isNotEmpty();
        assertThat(EddRequest.LIFECYCLE
                        .begin(open().withRegistered(Option.none()))
                        .getLeft()
                        .code())
                .isEqualTo("not_found");
        assertThat(EddRequest.LIFECYCLE
                        .begin(open().withRegistered(Option.some(ADA.withId(new CustomerId(new UUID(0, 9))))))
                        .getLeft()
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void what_was_accepted_stays_accepted_through_later_rounds() {
        EddRequest again = next(inReview(), further(AGAIN, new Refused(PASSPORT, BLURRED), new Accepted(PURPOSE)));

        assertThat(again).isInstanceOfSatisfying(Requested.class, state -> {
            assertThat(state.round().number()).isEqualTo(2);
            assertThat(state.round().questionnaire()).isEqualTo(QuestionnaireRef.of(AGAIN));
            assertThat(state.reviewed().head().outcomes())
                    .containsExactly(new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED));
            assertThat(state.reviewed().head().acceptedAnswers().map(given -> given.prompt()))
                    .containsExactly(PURPOSE);
            assertThat(state.claim()).isEqualTo(requested().claim());
        });
    }

    @Test
    void a_file_that_was_refused_does_not_come_again_under_another_name_or_id() {
        EddRequest again = next(inReview(), further(AGAIN, new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED)));
        RawFile other = byId(document(101, "other.pdf"));

        assertThat(Examples.give(again, submit(NOON, AGAIN, passport(other), document(101, "other.pdf")))
                        .getLeft())
                .isEqualTo(new RequestRefusal.DocumentsRefused(Vector.of(
                        new RefusedFile(new OfItem(PASSPORT, 0), new RequestRefusal.DocumentRefusedBefore()))));

        EddRequest named = next(again, submit(NOON, AGAIN, passport(new RawFile.ByName("new"))));
        assertThat(refusal(named, attach(document(101, "new.pdf")))).isEqualTo("document_refused_before");
        assertThat(next(named, attach(document(2, "new.pdf"))).reviewDue()).isNotEmpty();
    }

    @Test
    void only_the_files_that_were_refused_may_not_come_again() {
        EddRequest again = next(inReview(), further(AGAIN, new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED)));

        assertThat(again.refusedContent())
                .containsExactly(document(1, "any.pdf").sha256());
        assertThat(next(inReview(), new Accept(by(OFFICER, NOON))).refusedContent())
                .isEmpty();
    }

    @Test
    void the_answers_must_be_to_the_questionnaire_of_the_round() {
        EddRequest again = next(inReview(), further(AGAIN, new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED)));
        Questionnaire later = new Questionnaire(AGAIN.id(), 2, AGAIN.title(), AGAIN.prompts());

        assertThat(refusal(again, submit(Examples.sheet()))).isEqualTo("other_questionnaire");
        assertThat(refusal(again, submit(NOON, later, Examples.sheet()))).isEqualTo("other_questionnaire");
    }

    @Test
    void each_answered_prompt_has_one_outcome_and_nothing_else_has() {
        PromptId unknown = new PromptId("9");

        assertThat(Examples.give(inReview(), further(AGAIN, new Accepted(PURPOSE), new Accepted(unknown)))
                        .getLeft())
                .isEqualTo(new RequestRefusal.OutcomesDoNotFit(Vector.of(PASSPORT), 1));
        assertThat(refusal(
                        inReview(),
                        further(AGAIN, new Accepted(PURPOSE), new Accepted(PASSPORT), new Accepted(PASSPORT))))
                .isEqualTo("outcomes_do_not_fit");
    }

    @Test
    void what_was_accepted_in_this_round_or_before_is_not_asked_again() {
        assertThat(Examples.give(inReview(), further(AGAIN, new Accepted(PURPOSE), new Accepted(PASSPORT)))
                        .getLeft())
                .isEqualTo(new RequestRefusal.AlreadyAccepted(Vector.of(PASSPORT)));

        EddRequest again = next(inReview(), further(AGAIN, new Accepted(PURPOSE), new Refused(PASSPORT, BLURRED)));
        DocumentReference other = document(11, "p.pdf");
        EddRequest answered = next(again, submit(NOON, AGAIN, passport(byId(other)), other));
        EddRequest second = next(answered, new BeginReview(by(OFFICER, NOON)));
        assertThat(Examples.give(second, further(INDIVIDUAL, new Refused(PASSPORT, BLURRED)))
                        .getLeft())
                .isEqualTo(new RequestRefusal.AlreadyAccepted(Vector.of(PURPOSE)));
    }

    @Test
    void only_an_onboarding_has_its_trigger_and_its_questionnaire() {
        OnboardingId onboarding = new OnboardingId(new UUID(0, 7));

        assertThat(refusalOf(open().withTrigger(RequestTrigger.ONBOARDING_HIGH_RISK)))
                .isEqualTo("kept_for_onboarding");
        assertThat(refusalOf(open().withKeptForOnboarding(INDIVIDUAL.id()))).isEqualTo("kept_for_onboarding");
        EddRequest opened = EddRequest.LIFECYCLE
                .begin(open().withTrigger(RequestTrigger.ONBOARDING_HIGH_RISK)
                        .withKeptForOnboarding(INDIVIDUAL.id())
                        .withOnboarding(Option.some(onboarding)))
                .get()
                .next();
        assertThat(opened.header().onboarding()).containsExactly(onboarding);
        assertThatThrownBy(() -> opened.header().withOnboarding(Option.none())).hasMessageContaining("if and only if");
    }

    private static String refusalOf(OpenRequest open) {
        return EddRequest.LIFECYCLE.begin(open).getLeft().code();
    }

    @Test
    void a_further_round_requires_something() {
        Questionnaire nothing = new Questionnaire(
                AGAIN.id(), 1, "Anything else?", AGAIN.prompts().map(prompt -> prompt.withRequired(false)));

        assertThat(refusal(inReview(), further(nothing, new Accepted(PURPOSE), new Accepted(PASSPORT))))
                .isEqualTo("nothing_asked");

        PromptId why = new PromptId("why");
        Questionnaire followUp = new Questionnaire(
                AGAIN.id(),
                1,
                "Do you?",
                Vector.of(
                        Prompt.required(why, "Do you?", new ResponseType.YesNo())
                                .withRequired(false),
                        Prompt.required(new PromptId("who"), "For whom?", ResponseType.FreeForm.upTo(10))
                                .withCondition(Option.some(new Condition.AnsweredYes(why)))));
        assertThat(refusal(inReview(), further(followUp, new Accepted(PURPOSE), new Accepted(PASSPORT))))
                .as("which asks nothing of whoever does not say yes")
                .isEqualTo("nothing_asked");
    }

    @Test
    void a_request_has_twenty_rounds_and_no_more() {
        EddRequest state = inReview();
        for (int round = 2; round <= Round.MOST_ROUNDS; round++) {
            PromptOutcome[] outcomes = ((InReview) state)
                    .submission()
                    .prompts()
                    .<PromptOutcome>map(prompt -> new Refused(prompt, BLURRED))
                    .toJavaArray(PromptOutcome[]::new);
            EddRequest asked = next(state, further(AGAIN, outcomes));
            DocumentReference other = document(10 + round, "p.pdf");
            EddRequest answered = next(asked, submit(NOON, AGAIN, passport(byId(other)), other));
            state = next(answered, new BeginReview(by(OFFICER, NOON)));
        }

        assertThat(refusal(state, further(AGAIN, new Accepted(PASSPORT)))).isEqualTo("too_many_rounds");
        assertThat(next(state, new Accept(by(OFFICER, NOON))).reviewed()).hasSize(Round.MOST_ROUNDS);
    }

    @Test
    void an_accepted_request_shows_every_answer_accepted() {
        EddRequest accepted = next(inReview(), new Accept(by(OFFICER, NOON)));

        assertThat(accepted.claim()).isEmpty();
        assertThat(accepted.reviewed().flatMap(ReviewedRound::outcomes))
                .containsExactly(new Accepted(PURPOSE), new Accepted(PASSPORT));
    }

    @Test
    void a_failure_tells_the_customer_one_thing_and_officers_another_and_logs_neither() {
        InternalNote note = new InternalNote("Report filed");
        EddRequest failed = next(inReview(), new Fail(by(OFFICER, NOON), BLURRED, note));

        assertThat(failed).isInstanceOfSatisfying(Failed.class, state -> {
            assertThat(state.reason()).isEqualTo(BLURRED);
            assertThat(state.note()).isEqualTo(note);
        });
        assertThat(failed.toString())
                .doesNotContain("Report")
                .doesNotContain("blurred")
                .doesNotContain("Savings")
                .doesNotContain("passport_file");
    }

    @Test
    void states_that_no_history_leads_to_are_refused() {
        InReview inReview = inReview();

        assertThatThrownBy(() -> new Requested(
                        inReview.header(), Vector.empty(), inReview.round().withNumber(2)))
                .hasMessageContaining("round 2 after 0 reviewed");
        assertThatThrownBy(() -> new Reviewed(inReview.header(), Vector.empty()))
                .hasMessageContaining("with its last round");
        assertThatThrownBy(() -> new InReview(
                        inReview.header(),
                        Vector.empty(),
                        inReview.round().withRestricted(true),
                        inReview.submission(),
                        inReview.due()))
                .hasMessageContaining("restricts nobody");
        assertThatThrownBy(() -> new Cancelled(
                        inReview.header(), Vector.empty(), inReview.round().withRestricted(true), Option.none()))
                .hasMessageContaining("restricts nobody");
        assertThatThrownBy(() -> new Failed(
                        inReview.header(),
                        Vector.empty(),
                        inReview.round().withRestricted(true),
                        inReview.submission(),
                        BLURRED,
                        new InternalNote("Report filed")))
                .hasMessageContaining("restricts nobody");
        Submitted complete = Examples.complete(requested());
        assertThatThrownBy(() -> new Submitted(
                        complete.header(),
                        Vector.empty(),
                        complete.round().withRestricted(true),
                        complete.submission(),
                        complete.reviewDue()))
                .hasMessageContaining("restricts nobody");
        assertThatThrownBy(() -> new Submitted(
                        complete.header(),
                        Vector.empty(),
                        complete.round(),
                        complete.submission(),
                        complete.reviewDue().map(due -> due.plusNanos(1))))
                .hasMessageContaining("whole microseconds");
        assertThatThrownBy(() -> inReview.round().withRemindersSent(2)).hasMessageContaining("2 reminders sent of 1");
        assertThatThrownBy(() ->
                        new ReviewedRound(inReview.round(), inReview.submission(), Vector.of(new Accepted(PASSPORT))))
                .hasMessageContaining("one outcome for each");
    }

    private static AnswerSheet passport(RawFile file) {
        return AnswerSheet.of(SheetEntry.of(PASSPORT.value(), new RawAnswer.Files(Vector.of(file))));
    }

    @ParameterizedTest
    @EnumSource(RequestTrigger.class)
    void an_onboarding_waits_for_what_was_opened_for_its_high_risk_and_for_nothing_else(RequestTrigger trigger) {
        Option<OnboardingId> onboarding = Option.some(new OnboardingId(new UUID(0, 9)));
        boolean isOfOnboarding = trigger == RequestTrigger.ONBOARDING_HIGH_RISK;

        assertThat(opened(trigger, isOfOnboarding ? onboarding : Option.none()).trigger())
                .isEqualTo(trigger);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened(trigger, isOfOnboarding ? Option.none() : onboarding));
    }

    private static RequestOpened opened(RequestTrigger trigger, Option<OnboardingId> onboarding) {
        RequestOpened usual =
                (RequestOpened) EddRequest.LIFECYCLE.begin(open()).get().event();
        return new RequestOpened(
                usual.stamp(),
                usual.id(),
                usual.customer(),
                trigger,
                onboarding,
                usual.questionnaire(),
                usual.deadline());
    }
}
