package dev.edd.domain.submission;

import static dev.edd.domain.submission.Examples.ACME;
import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.NOON;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.QuestionnaireValidator;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.request.Submitted;
import dev.edd.domain.submission.SubmissionCommand.Delete;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Submissions that are sent in answer to a request. */
class CitedRequestsTest {
    static final UUID REQUEST = UUID.fromString("0197a5b2-0000-7000-8000-000000000001");
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("grace"), NOON);
    private static final Submit CITING = submit(1, ADA, Bodies.with(Bodies.CUSTOMER, "case_id", REQUEST.toString()));
    private static final Questionnaire MORE_THAN_THAT = new Questionnaire(
            new QuestionnaireId("more"),
            1,
            "More than that",
            StandardQuestionnaires.RISK_EDD
                    .prompts()
                    .append(Prompt.required(new PromptId("why"), "Why?", ResponseType.FreeForm.upTo(100))));

    @Test
    void a_submission_is_the_answer_to_a_request_for_one() {
        SubmissionChains.Steps done = submitted(CITING, asking(ADA), StandardQuestionnaires.RISK_EDD);
        EddRequest answered = done.request().get().next();

        assertThat(answered.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(((Submitted) answered).submission().answers().given().map(each -> each.answer()))
                .containsExactly(
                        new Answer.Text(done.submission().next().id().value().toString()));
        assertThat(done.submission().next().header().request()).contains(answered.id());
    }

    @Test
    void a_request_that_asks_for_more_is_linked_and_goes_on() {
        SubmissionChains.Steps done = submitted(CITING, asking(ADA, MORE_THAN_THAT), MORE_THAN_THAT);

        assertThat(done.request()).isEmpty();
        assertThat(done.submission().next().header().request()).contains(new RequestId(REQUEST));
    }

    @Test
    void a_request_that_is_over_is_linked_and_stays_over() {
        EddRequest cancelled = EddRequest.LIFECYCLE
                .give(asking(ADA), new Cancel(BY_OFFICER))
                .get()
                .next();

        SubmissionChains.Steps done = submitted(CITING, cancelled, StandardQuestionnaires.RISK_EDD);

        assertThat(done.request()).isEmpty();
        assertThat(done.submission().next().header().request()).contains(cancelled.id());
    }

    @Test
    void an_officer_records_and_does_not_answer() {
        SubmissionChains.Steps done =
                submitted(CITING.withStamp(BY_OFFICER), asking(ADA), StandardQuestionnaires.RISK_EDD);

        assertThat(done.request()).isEmpty();
    }

    @Test
    void what_says_nothing_of_the_customer_is_no_answer() {
        Submit blank = CITING.withSubmission(Bodies.accepted(Bodies.object(
                "related_resource_id",
                ADA.id().value().toString(),
                "related_resource_type",
                "CUSTOMER",
                "reason",
                "CASE_REQUEST",
                "case_id",
                REQUEST.toString())));
        Submit ofAnAccount =
                CITING.withSubmission(Bodies.accepted(Bodies.with(Bodies.ACCOUNT, "case_id", REQUEST.toString())));

        assertThat(submitted(blank, asking(ADA), StandardQuestionnaires.RISK_EDD)
                        .request())
                .isEmpty();
        assertThat(submitted(ofAnAccount, asking(ADA), StandardQuestionnaires.RISK_EDD)
                        .request())
                .isEmpty();
    }

    @Test
    void an_answer_is_not_taken_away_while_an_officer_is_to_look_at_it() {
        SubmissionChains.Steps done = submitted(CITING, asking(ADA), StandardQuestionnaires.RISK_EDD);
        EddSubmission submission = done.submission().next();
        Option<EddRequest> answered = done.request().map(step -> step.next());

        assertThat(SubmissionChains.deleted(submission, new Delete(Examples.BY_PARTNER), answered)
                        .getLeft()
                        .code())
                .isEqualTo("answer_under_review");
        assertThat(SubmissionChains.deleted(submission, new Delete(BY_OFFICER), answered))
                .isNotEmpty();
        assertThat(SubmissionChains.deleted(submission, new Delete(Examples.BY_PARTNER), Option.some(asking(ADA))))
                .isNotEmpty();
        assertThat(SubmissionChains.deleted(submission, new Delete(Examples.BY_PARTNER), Option.none()))
                .isNotEmpty();
    }

    @Test
    void of_somebody_elses_request_nothing_is_said() {
        assertThat(SubmissionChains.submitted(
                                CITING,
                                Option.some(asking(ACME)),
                                validator(StandardQuestionnaires.RISK_EDD),
                                DeadlinePolicy.STANDARD)
                        .getLeft()
                        .code())
                .isEqualTo("case_id_not_accepted");
    }

    @Test
    void only_a_questionnaire_that_asks_for_nothing_else_is_answered_by_a_submission() {
        assertThat(StandardQuestionnaires.RISK_EDD.submissionPrompt()).contains(StandardQuestionnaires.SUBMISSION);
        assertThat(MORE_THAN_THAT.submissionPrompt()).isEmpty();
        assertThat(StandardQuestionnaires.ONBOARDING_EDD.submissionPrompt()).isEmpty();
        assertThat(NamedFormat.EDD_SUBMISSION.isMetBy(REQUEST.toString())).isTrue();
        assertThat(NamedFormat.EDD_SUBMISSION.isMetBy("12345")).isFalse();
    }

    static EddRequest asking(Customer customer) {
        return asking(customer, StandardQuestionnaires.RISK_EDD);
    }

    private static EddRequest asking(Customer customer, Questionnaire questionnaire) {
        return EddRequest.LIFECYCLE
                .begin(new OpenRequest(
                        BY_OFFICER,
                        new RequestId(REQUEST),
                        Option.none(),
                        customer.id(),
                        Option.some(customer),
                        RequestTrigger.RISK_LEVEL_CHANGE,
                        Option.none(),
                        StandardQuestionnaires.ONBOARDING_EDD.id(),
                        questionnaire,
                        DeadlinePolicy.STANDARD))
                .get()
                .next();
    }

    private static SubmissionChains.Steps submitted(Submit command, EddRequest request, Questionnaire asked) {
        return SubmissionChains.submitted(command, Option.some(request), validator(asked), DeadlinePolicy.STANDARD)
                .get();
    }

    private static Option<QuestionnaireValidator> validator(Questionnaire questionnaire) {
        return Option.some(QuestionnaireValidator.of(questionnaire));
    }
}
