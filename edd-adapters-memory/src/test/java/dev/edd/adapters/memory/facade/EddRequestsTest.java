package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.ports.delivery.Notification;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flow of seed 003, through the facade. 2026-11-22 is a Sunday. */
class EddRequestsTest {
    private static final Questionnaire INDIVIDUAL = new Questionnaire(
            new QuestionnaireId("7"),
            1,
            "EDDQ - Individual",
            Vector.of(
                    Prompt.required(new PromptId("1"), "Why?", ResponseType.FreeForm.upTo(100)),
                    Prompt.required(
                                    new PromptId("3"),
                                    "How often?",
                                    new ResponseType.SingleSelect(Vector.of(
                                            new OfferedOption(new OptionId("daily"), "Daily"),
                                            new OfferedOption(new OptionId("weekly"), "Weekly"))))
                            .withOptionalFreeForm(true),
                    Prompt.required(
                            new PromptId("52"),
                            "Your identity document",
                            new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.IDENTITY_DOCUMENT)))));

    private static final Questionnaire AGAIN = new Questionnaire(
            new QuestionnaireId("7-again"),
            1,
            "Once more",
            Vector.of(Prompt.required(new PromptId("4"), "Please explain.", ResponseType.FreeForm.upTo(100))));

    private static final CustomerReason UNREADABLE = new CustomerReason("unreadable", "The scan cannot be read.");

    private final List<Notification> told = new ArrayList<>();
    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(),
            builder -> builder.customerNotifier(told::add).documents(MemoryVault.create(), head -> ContentType.PDF));
    private final CustomerId customer = fixture.verified().id();

    @Test
    void a_request_changes_nothing_about_the_customer() {
        Customer before = fixture.edd.parties().customer(customer).get().customer();

        EddRequest opened = opened();

        assertThat(opened.state()).isEqualTo(RequestState.REQUESTED);
        assertThat(fixture.edd.parties().customer(customer).get().customer()).isEqualTo(before);
        assertThat(fixture.edd.requests().restricted(LinkedHashSet.of(customer)))
                .isEmpty();
    }

    @Test
    void a_questionnaire_that_was_not_published_is_not_asked() {
        assertThat(fixture.edd
                        .requests()
                        .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(INDIVIDUAL), GRACE)
                        .getLeft()
                        .attributes())
                .containsExactly(Tuple.of("resource", "questionnaire"));
    }

    @Test
    void the_same_is_not_asked_twice_at_a_time() {
        EddRequest first = opened();
        assertThat(open().getLeft().code()).isEqualTo("data_exists");

        fixture.edd.requests().cancel(first.id(), GRACE).get();

        assertThat(open().isRight()).isTrue();
    }

    @Test
    void nothing_is_recorded_when_one_answer_is_refused() {
        EddRequest opened = opened();

        var refused = fixture.edd
                .requests()
                .submitAnswers(opened.id(), sheet("because", "hourly"), APP)
                .getLeft();

        assertThat(refused.code()).isEqualTo("answers_refused");
        assertThat(fixture.edd.requests().find(opened.id())).contains(opened);
        assertThat(fixture.edd.requests().history(opened.id())).hasSize(1);
    }

    @Test
    void answers_then_their_file_then_a_review_that_accepts() throws IOException {
        RequestId id = opened().id();
        EddRequest answered = submitted(id);
        assertThat(answered.reviewDue()).isEmpty();
        assertThat(fixture.edd.requests().beginReview(id, GRACE).getLeft().code())
                .isEqualTo("customer_owes");

        EddRequest complete = fixture.edd
                .requests()
                .attachDocument(id, uploaded("passport.pdf", "scan").id(), APP)
                .get();
        assertThat(complete.reviewDue()).isNotEmpty();
        assertThat(fixture.edd.requests().reviewQueue(Option.none(), 10)).containsExactly(complete);

        fixture.edd.requests().beginReview(id, GRACE).get();
        assertThat(fixture.edd.requests().accept(id, GRACE).get().state()).isEqualTo(RequestState.REVIEWED);
        assertThat(fixture.edd.requests().reviewQueue(Option.none(), 10)).isEmpty();
        fixture.deliverAll();
        assertThat(notices()).containsExactly("answers_required", "completed");
    }

    @Test
    void a_document_of_somebody_else_is_not_found() throws IOException {
        RequestId id = opened().id();
        submitted(id);
        CustomerId other = fixture.verified().id();
        DocumentReference theirs = upload(other, "passport.pdf", "scan");

        assertThat(fixture.edd
                        .requests()
                        .attachDocument(id, theirs.id(), APP)
                        .getLeft()
                        .code())
                .isEqualTo("document_not_found");
    }

    @Test
    void a_late_customer_is_reminded_once_restricted_once_and_free_again_on_completion() throws IOException {
        RequestId id = opened().id();
        assertThat(fixture.edd.requests().remindDue(10).found()).isZero();

        fixture.clock.advance(Duration.ofDays(5));
        assertThat(fixture.edd.requests().remindDue(10).stepped()).isEqualTo(1);
        assertThat(fixture.edd.requests().remindDue(10).found()).isZero();
        assertThat(fixture.edd.requests().restrictOverdue(10).found()).isZero();

        fixture.clock.advance(Duration.ofDays(9));
        assertThat(fixture.edd.requests().restrictOverdue(10).stepped()).isEqualTo(1);
        assertThat(fixture.edd.requests().restrictOverdue(10).found()).isZero();
        assertThat(fixture.edd.requests().restricted(LinkedHashSet.of(customer)))
                .containsExactly(customer);

        submitted(id);
        assertThat(fixture.edd.requests().restricted(LinkedHashSet.of(customer)))
                .containsExactly(customer);
        fixture.edd
                .requests()
                .attachDocument(id, uploaded("passport.pdf", "scan").id(), APP)
                .get();
        assertThat(fixture.edd.requests().restricted(LinkedHashSet.of(customer)))
                .isEmpty();
        fixture.deliverAll();
        assertThat(notices()).containsExactly("answers_required", "reminder", "restricted", "restriction_lifted");
    }

    @Test
    void a_further_round_keeps_what_was_accepted_and_refuses_the_same_file_again() throws IOException {
        RequestId id = opened().id();
        submitted(id);
        DocumentReference scan = uploaded("passport.pdf", "scan");
        fixture.edd.requests().attachDocument(id, scan.id(), APP).get();
        fixture.edd.requests().beginReview(id, GRACE).get();

        EddRequest again = fixture.edd
                .requests()
                .requestFurther(
                        id,
                        Vector.of(
                                new PromptOutcome.Accepted(new PromptId("1")),
                                new PromptOutcome.Accepted(new PromptId("3")),
                                new PromptOutcome.Refused(new PromptId("52"), UNREADABLE)),
                        AGAIN,
                        GRACE)
                .get();

        assertThat(again.state()).isEqualTo(RequestState.REQUESTED);
        assertThat(again.reviewed().single().outcomes().count(PromptOutcome::isAccepted))
                .isEqualTo(2);
        assertThat(again.refusedContent()).containsExactly(scan.sha256());
        assertThat(fixture.edd.questionnaires().find(QuestionnaireRef.of(AGAIN)))
                .as("published with the round")
                .contains(AGAIN);
    }

    @Test
    void a_further_round_cannot_change_what_was_published() throws IOException {
        fixture.edd.questionnaires().publish(AGAIN).get();
        RequestId id = opened().id();
        submitted(id);
        fixture.edd
                .requests()
                .attachDocument(id, uploaded("passport.pdf", "scan").id(), APP)
                .get();
        EddRequest inReview = fixture.edd.requests().beginReview(id, GRACE).get();
        Questionnaire other = new Questionnaire(AGAIN.id(), AGAIN.version(), "Something else", AGAIN.prompts());

        assertThat(fixture.edd
                        .requests()
                        .requestFurther(
                                id,
                                Vector.of("1", "3", "52")
                                        .map(prompt -> new PromptOutcome.Accepted(new PromptId(prompt))),
                                other,
                                GRACE)
                        .getLeft()
                        .code())
                .isEqualTo("version_in_use");
        assertThat(fixture.edd.requests().find(id)).contains(inReview);
    }

    @Test
    void a_failure_tells_the_customer_its_reason_and_nothing_internal() throws IOException {
        RequestId id = opened().id();
        submitted(id);
        fixture.edd
                .requests()
                .attachDocument(id, uploaded("passport.pdf", "scan").id(), APP)
                .get();
        fixture.edd.requests().beginReview(id, GRACE).get();

        fixture.edd
                .requests()
                .fail(id, UNREADABLE, new InternalNote("Smells of layering."), GRACE)
                .get();

        fixture.deliverAll();
        assertThat(told.get(told.size() - 1).notice())
                .isEqualTo(new Notice.Failed(new Concern.OfRequest(id, RequestTrigger.ONGOING_MONITORING), UNREADABLE));
    }

    @Test
    void requests_are_listed_by_customer() {
        EddRequest opened = opened();

        assertThat(fixture.edd
                        .requests()
                        .page(RequestQuery.of(customer), Keyset.first(10))
                        .items())
                .containsExactly(opened);
        assertThat(fixture.edd
                        .requests()
                        .page(RequestQuery.of(fixture.verified().id()), Keyset.first(10))
                        .items())
                .isEmpty();
    }

    private Either<Refusal, EddRequest> open() {
        fixture.edd.questionnaires().publish(INDIVIDUAL).get();
        return fixture.edd
                .requests()
                .open(customer, RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(INDIVIDUAL), GRACE);
    }

    private EddRequest opened() {
        return open().get();
    }

    private EddRequest submitted(RequestId id) {
        return fixture.edd
                .requests()
                .submitAnswers(id, sheet("because", "daily"), APP)
                .get();
    }

    private static AnswerSheet sheet(String why, String howOften) {
        return AnswerSheet.of(
                SheetEntry.of("1", new RawAnswer.Text(why)),
                SheetEntry.of("3", new RawAnswer.Chosen(howOften)),
                SheetEntry.of("52", new RawAnswer.Files(Vector.of(new RawFile.ByName("passport")))));
    }

    private DocumentReference uploaded(String name, String content) throws IOException {
        return upload(customer, name, content);
    }

    private DocumentReference upload(CustomerId owner, String name, String content) throws IOException {
        return fixture.edd
                .documents()
                .upload(
                        owner,
                        new FileName(name),
                        DocumentType.IDENTITY_DOCUMENT,
                        ContentType.PDF,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    private Seq<String> notices() {
        return Vector.ofAll(told)
                .map(notification -> Coded.of(notification.notice().getClass()));
    }
}
