package dev.edd.domain.request;

import static dev.edd.domain.request.Examples.INDIVIDUAL;
import static dev.edd.domain.request.Examples.NOON;
import static dev.edd.domain.request.Examples.OFFICER;
import static dev.edd.domain.request.Examples.PASSPORT;
import static dev.edd.domain.request.Examples.PURPOSE;
import static dev.edd.domain.request.Examples.attach;
import static dev.edd.domain.request.Examples.by;
import static dev.edd.domain.request.Examples.byId;
import static dev.edd.domain.request.Examples.complete;
import static dev.edd.domain.request.Examples.document;
import static dev.edd.domain.request.Examples.give;
import static dev.edd.domain.request.Examples.next;
import static dev.edd.domain.request.Examples.open;
import static dev.edd.domain.request.Examples.owing;
import static dev.edd.domain.request.Examples.refusal;
import static dev.edd.domain.request.Examples.requested;
import static dev.edd.domain.request.Examples.sheet;
import static dev.edd.domain.request.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.Violation;
import dev.edd.domain.questionnaire.ViolationCode;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.request.RequestCommand.BeginReview;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How answers and documents come in (seed 003, facts 3.3 to 3.6). */
class HandingInTest {
    private static final Instant REVIEW_DUE = Instant.parse("2026-03-05T00:00:00Z");

    @Test
    void every_violation_is_told_at_once_and_nothing_is_recorded() {
        AnswerSheet wrong = AnswerSheet.of(
                SheetEntry.of("7", new RawAnswer.Text("?")), SheetEntry.of(PURPOSE.value(), new RawAnswer.Text(" ")));

        assertThat(give(requested(), submit(wrong)).getLeft())
                .isInstanceOfSatisfying(
                        RequestRefusal.AnswersRefused.class,
                        refused -> assertThat(refused.violations().map(Violation::code))
                                .containsExactly(
                                        ViolationCode.BLANK_TEXT,
                                        ViolationCode.ANSWER_REQUIRED,
                                        ViolationCode.UNKNOWN_PROMPT));
    }

    @Test
    void a_document_that_was_uploaded_before_completes_the_round_at_once() {
        DocumentReference passport = document(1, "passport.pdf");

        assertThat(next(requested(), submit(sheet(byId(passport)), passport)))
                .isInstanceOfSatisfying(Submitted.class, state -> {
                    assertThat(state.submission().documentsOf(PASSPORT)).containsExactly(passport);
                    assertThat(state.reviewDue()).containsExactly(REVIEW_DUE);
                });
    }

    @Test
    void a_file_answered_by_name_is_owed_until_it_is_uploaded() {
        Submitted owing = owing(requested());

        assertThat(owing.outstanding(NOON))
                .isEqualTo(new Outstanding.OfFiles(owing.submission().named(), Examples.DUE, false));
        assertThat(refusal(owing, new BeginReview(by(OFFICER, NOON)))).isEqualTo("customer_owes");
        assertThat(complete(requested()).outstanding(NOON)).isEqualTo(new Outstanding.OfReview(REVIEW_DUE, false));
    }

    @Test
    void a_document_is_an_answer_to_its_own_prompt_only() {
        PromptId bill = new PromptId("53");
        Questionnaire both = new Questionnaire(
                INDIVIDUAL.id(),
                4,
                "A passport and a bill",
                Vector.of(PASSPORT, bill)
                        .map(prompt -> Prompt.required(
                                prompt,
                                "A document",
                                new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.PASSPORT)))));
        EddRequest asked =
                EddRequest.LIFECYCLE.begin(open().withQuestionnaire(both)).get().next();
        AnswerSheet sheet = AnswerSheet.of(
                SheetEntry.of(PASSPORT.value(), new RawAnswer.Files(Vector.of(byId(document(1, "1.pdf"))))),
                SheetEntry.of(bill.value(), new RawAnswer.Files(Vector.of(byId(document(2, "2.pdf"))))));

        assertThat(next(asked, submit(NOON, both, sheet, document(1, "1.pdf"), document(2, "2.pdf"))))
                .isInstanceOfSatisfying(Submitted.class, state -> {
                    assertThat(state.submission().documentsOf(PASSPORT)).containsExactly(document(1, "1.pdf"));
                    assertThat(state.submission().documentsOf(bill)).containsExactly(document(2, "2.pdf"));
                });
    }

    @Test
    void no_history_has_a_review_that_begins_before_everything_has_come() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EddRequest.LIFECYCLE.evolve(
                        owing(requested()), new RequestEvent.ReviewBegun(by(OFFICER, NOON))))
                .withMessageContaining("nothing is owed");
    }

    @Test
    void an_upload_fits_the_answered_name_with_or_without_its_extension_and_the_exact_one_first() {
        Submission submission = ((Submitted)
                        next(requested(), submit(sheet(new RawFile.ByName("scan"), new RawFile.ByName("scan.pdf")))))
                .submission();

        assertThat(submission
                        .fileFor(document(1, "scan").name())
                        .map(file -> file.name().value()))
                .containsExactly("scan");
        assertThat(submission
                        .fileFor(document(1, "scan.pdf").name())
                        .map(file -> file.name().value()))
                .containsExactly("scan.pdf");
        assertThat(submission
                        .fileFor(document(1, "scan.png").name())
                        .map(file -> file.name().value()))
                .containsExactly("scan");
        assertThat(submission.fileFor(document(1, "SCAN.pdf").name())).isEmpty();
        assertThat(submission.fileFor(document(1, ".scan").name())).isEmpty();
        assertThat(submission
                        .fileFor(document(1, "scan.pdf.zip").name())
                        .map(file -> file.name().value()))
                .containsExactly("scan.pdf");
    }

    @Test
    void a_second_file_under_a_name_replaces_the_first_and_the_review_stays_due() {
        Submitted first = complete(requested());
        EddRequest second = next(first, attach(NOON.plusSeconds(86_400), document(2, "passport_file.png")));

        assertThat(second).isInstanceOfSatisfying(Submitted.class, state -> {
            assertThat(state.submission().documentsOf(PASSPORT)).containsExactly(document(2, "passport_file.png"));
            assertThat(state.reviewDue()).isEqualTo(first.reviewDue());
        });
        assertThat(refusal(second, attach(NOON.plusSeconds(86_400), document(2, "passport_file.png"))))
                .isEqualTo("already_attached");
    }

    @Test
    void a_document_must_be_of_the_name_type_content_and_size_that_is_asked_for_and_the_customers_own() {
        Submitted owing = owing(requested());
        DocumentReference passport = document(1, "passport_file.pdf");

        assertThat(refusal(owing, attach(document(1, "other.pdf")))).isEqualTo("file_not_awaited");
        assertThat(refusal(owing, attach(passport.withType(DocumentType.VISA))))
                .isEqualTo("document_type_not_accepted");
        assertThat(refusal(owing, attach(passport.withContentType(new ContentType("video/mp4")))))
                .isEqualTo("content_type_not_accepted");
        assertThat(refusal(owing, attach(passport.withSize(DocumentRequirement.USUAL_BYTES + 1))))
                .isEqualTo("document_too_large");
        assertThat(refusal(owing, attach(document(1, "other.pdf").withOwner(new CustomerId(new UUID(0, 9))))))
                .as("whose it is comes first, so that nobody can probe for names")
                .isEqualTo("document_not_found");
    }

    @Test
    void everything_that_is_wrong_with_cited_documents_is_told_at_once() {
        DocumentReference others = document(1, "1.pdf").withOwner(new CustomerId(new UUID(0, 9)));
        DocumentReference visa = document(2, "2.pdf").withType(DocumentType.VISA);

        assertThat(give(requested(), submit(sheet(byId(others), byId(visa)), others, visa))
                        .getLeft())
                .isInstanceOfSatisfying(RequestRefusal.DocumentsRefused.class, refused -> {
                    assertThat(refused.files().map(RefusedFile::path))
                            .containsExactly(new OfItem(PASSPORT, 0), new OfItem(PASSPORT, 1));
                    assertThat(refused.files().map(RefusedFile::why).map(Refusal::code))
                            .containsExactly("document_not_found", "document_type_not_accepted");
                });
        assertThat(give(requested(), submit(sheet(byId(visa)))).getLeft())
                .isInstanceOfSatisfying(
                        RequestRefusal.DocumentsRefused.class,
                        refused -> assertThat(refused.files().map(RefusedFile::why))
                                .containsExactly(new RequestRefusal.DocumentNotFound()));
    }

    @Test
    void answers_may_not_be_longer_than_can_be_stored_and_cite_no_more_files() {
        Vector<Prompt> essays = prompts(51, ResponseType.FreeForm.upTo(ResponseType.LONGEST_TEXT));
        Vector<Prompt> uploads =
                prompts(6, new ResponseType.FileUpload(DocumentRequirement.upTo(20, DocumentType.PASSPORT)));
        String longest = "w".repeat(ResponseType.LONGEST_TEXT);

        assertThat(refusedAnswers(essays, prompt -> new RawAnswer.Text(longest)))
                .isEqualTo("answers_too_long");
        assertThat(refusedAnswers(
                        uploads,
                        prompt -> new RawAnswer.Files(Vector.range(0, 17)
                                .map(each -> new RawFile.ByName(prompt.id().value() + "_" + each)))))
                .isEqualTo("too_many_files");
    }

    @Test
    void answers_may_be_as_long_as_can_be_stored_and_cite_as_many_files() {
        Vector<Prompt> essays = prompts(50, ResponseType.FreeForm.upTo(ResponseType.LONGEST_TEXT));
        Vector<Prompt> uploads =
                prompts(5, new ResponseType.FileUpload(DocumentRequirement.upTo(20, DocumentType.PASSPORT)));
        String longest = "w".repeat(Submission.LONGEST_TEXT / 50);

        assertThat(givenAnswers(essays, prompt -> new RawAnswer.Text(longest))).isNotEmpty();
        assertThat(givenAnswers(
                        uploads,
                        prompt -> new RawAnswer.Files(Vector.range(0, Submission.MOST_FILES / 5)
                                .map(each -> new RawFile.ByName(prompt.id().value() + "_" + each)))))
                .isNotEmpty();
    }

    @Test
    void today_is_the_day_in_the_zone_by_which_the_customer_was_asked() {
        Questionnaire expiry = new Questionnaire(
                INDIVIDUAL.id(),
                2,
                "Expiry",
                Vector.of(Prompt.required(PURPOSE, "Until when?", new ResponseType.Day(new DayRule.NotExpired()))));
        AnswerSheet second =
                AnswerSheet.of(SheetEntry.of(PURPOSE.value(), new RawAnswer.Day(LocalDate.of(2026, 3, 2))));
        EddRequest inTokyo = EddRequest.LIFECYCLE
                .begin(open().withQuestionnaire(expiry)
                        .withPolicy(DeadlinePolicy.STANDARD.withZone(ZoneId.of("Asia/Tokyo"))))
                .get()
                .next();

        assertThat(give(inTokyo, submit(Instant.parse("2026-03-02T14:59:59.999999Z"), expiry, second))
                        .isRight())
                .isTrue();
        assertThat(refusal(inTokyo, submit(Instant.parse("2026-03-02T15:00:00Z"), expiry, second)))
                .isEqualTo("answers_refused");
    }

    private static Vector<Prompt> prompts(int count, ResponseType response) {
        return Vector.range(0, count).map(each -> Prompt.required(new PromptId("p" + each), "Tell", response));
    }

    private static String refusedAnswers(Vector<Prompt> prompts, Function<Prompt, RawAnswer> answer) {
        return givenAnswers(prompts, answer).getLeft().code();
    }

    private static Either<Refusal, Step<EddRequest, RequestEvent>> givenAnswers(
            Vector<Prompt> prompts, Function<Prompt, RawAnswer> answer) {
        Questionnaire questionnaire = new Questionnaire(INDIVIDUAL.id(), 3, "Many", prompts);
        EddRequest asked = EddRequest.LIFECYCLE
                .begin(open().withQuestionnaire(questionnaire))
                .get()
                .next();
        AnswerSheet sheet =
                new AnswerSheet(prompts.map(prompt -> SheetEntry.of(prompt.id().value(), answer.apply(prompt))));
        return give(asked, submit(NOON, questionnaire, sheet));
    }
}
