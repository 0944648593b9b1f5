package dev.edd.host.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.RawFile;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.Submitted;
import dev.edd.host.desk.Desk;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class AwaitedFilesTest {
    private final Desk desk = new Desk();
    private final AwaitedFiles files = new AwaitedFiles(desk.edd);

    @Test
    void a_file_that_is_awaited_is_attached() {
        RequestId request = desk.ask();
        desk.answer(request, "passport");

        assertThat(files.attachWhereAwaited(desk.upload("passport.pdf", DocumentType.PASSPORT, "p"), Desk.PARTNER)
                        .isEmpty())
                .isTrue();

        assertThat(owed(request)).isZero();
    }

    @Test
    void a_file_that_is_awaited_and_not_of_the_right_type_is_refused() {
        RequestId request = desk.ask();
        desk.answer(request, "passport");

        assertThat(files.attachWhereAwaited(desk.upload("passport.pdf", DocumentType.PAYSLIP, "p"), Desk.PARTNER)
                        .get()
                        .code())
                .isEqualTo("document_type_not_accepted");

        assertThat(owed(request)).isOne();
    }

    @Test
    void a_file_that_one_request_takes_is_not_refused_because_of_another() {
        RequestId passport = desk.ask();
        desk.answer(passport, "paper.pdf");
        PromptId bill = new PromptId("bill");
        RequestId other = desk.ask(new Questionnaire(
                new QuestionnaireId("bills"),
                1,
                "Bills",
                Vector.of(Prompt.required(
                        bill,
                        "Your bill, please.",
                        new ResponseType.FileUpload(DocumentRequirement.one(DocumentType.UTILITY_BILL))))));
        assertThat(desk.edd
                        .requests()
                        .submitAnswers(
                                other,
                                AnswerSheet.of(SheetEntry.of(
                                        bill.value(), new RawAnswer.Files(Vector.of(new RawFile.ByName("paper.pdf"))))),
                                Desk.PARTNER)
                        .isRight())
                .isTrue();

        assertThat(files.attachWhereAwaited(desk.upload("paper.pdf", DocumentType.UTILITY_BILL, "p"), Desk.PARTNER)
                        .isEmpty())
                .isTrue();

        assertThat(owed(passport)).isOne();
        assertThat(owed(other)).isZero();
    }

    @Test
    void a_file_that_nobody_waits_for_is_kept_and_not_refused() {
        RequestId request = desk.ask();
        desk.answer(request, "passport");
        DocumentReference other = desk.upload("selfie.pdf", DocumentType.SELFIE, "s");

        assertThat(files.attachWhereAwaited(other, Desk.PARTNER).isEmpty()).isTrue();

        assertThat(desk.edd.documents().find(other.id()).isDefined()).isTrue();
    }

    private int owed(RequestId request) {
        return ((Submitted) desk.found(request)).submission().awaited().size();
    }
}
