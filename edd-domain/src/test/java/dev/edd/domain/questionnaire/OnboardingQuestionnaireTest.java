package dev.edd.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The questionnaire of seed 001. */
class OnboardingQuestionnaireTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final DocumentId STATEMENT = new DocumentId(new UUID(0x0190_a2c4_7f00_7000L, 1));
    private static final QuestionnaireValidator VALIDATOR =
            QuestionnaireValidator.of(StandardQuestionnaires.ONBOARDING_EDD);

    @Test
    void it_asks_for_proof_of_address_source_of_funds_and_a_selfie() {
        assertThat(VALIDATOR.questionnaire().prompts())
                .allMatch(Prompt::required)
                .extracting(Prompt::id)
                .containsExactly(
                        StandardQuestionnaires.PROOF_OF_ADDRESS,
                        StandardQuestionnaires.SOURCE_OF_FUNDS,
                        StandardQuestionnaires.SELFIE);
        assertThat(VALIDATOR
                        .questionnaire()
                        .prompt(StandardQuestionnaires.SELFIE)
                        .map(Prompt::response))
                .allMatch(response -> !((ResponseType.FileUpload) response)
                        .requirement()
                        .contentTypes()
                        .contains(ContentType.PDF));
    }

    @Test
    void one_bank_statement_may_prove_both_and_the_source_of_funds_may_be_explained() {
        RawAnswer statement =
                new RawAnswer.Files(Vector.of(new RawFile.ById(STATEMENT.value().toString())));
        RawAnswer selfie = new RawAnswer.Files(Vector.of(new RawFile.ByName("me.jpg")));

        Answers answers = VALIDATOR
                .validate(
                        AnswerSheet.of(
                                SheetEntry.of("proof_of_address", statement),
                                new SheetEntry("source_of_funds", Option.some(statement), Option.some("My salary")),
                                SheetEntry.of("selfie", selfie)),
                        TODAY)
                .get();

        assertThat(answers.documents()).containsExactly(STATEMENT, STATEMENT);
        assertThat(answers.fileNames()).hasSize(1);
    }

    @Test
    void without_documents_nothing_is_accepted() {
        assertThat(VALIDATOR
                        .validate(new AnswerSheet(Vector.empty()), TODAY)
                        .getError()
                        .map(each -> each.code()))
                .containsExactly(
                        ViolationCode.ANSWER_REQUIRED, ViolationCode.ANSWER_REQUIRED, ViolationCode.ANSWER_REQUIRED);
    }
}
