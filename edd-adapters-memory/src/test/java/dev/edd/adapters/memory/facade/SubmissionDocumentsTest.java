package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.adapters.memory.Said;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.EddSubmission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents that prove what was submitted. */
class SubmissionDocumentsTest {
    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(), builder -> builder.documents(MemoryVault.create(), head -> ContentType.PDF));
    private final CustomerId ada = fixture.verified().id();
    private final SubmissionId submission =
            fixture.edd.submissions().submit(Said.of(ada, 0), APP).get().id();

    @Test
    void a_document_is_attached_to_what_it_proves() throws IOException {
        DocumentReference payslip = uploaded(ada);

        EddSubmission proved = attach(payslip.id());

        assertThat(proved.documents()).containsExactly(payslip);
        assertThat(fixture.edd.submissions().find(submission)).containsExactly(proved);
        assertThat(fixture.edd
                        .submissions()
                        .history(submission)
                        .map(entry -> Coded.of(entry.event().getClass())))
                .containsExactly("submission_recorded", "submission_document_attached");
    }

    @Test
    void a_document_that_is_not_there_or_somebody_elses_is_not_found() throws IOException {
        assertThat(refusal(submission, new DocumentId(new UUID(9, 9)))).isEqualTo("document_not_found");
        assertThat(refusal(submission, uploaded(fixture.verified().id()).id())).isEqualTo("document_not_found");
        assertThat(fixture.edd.submissions().find(submission).get().documents()).isEmpty();
    }

    @Test
    void nothing_is_attached_to_what_is_not_there() throws IOException {
        assertThat(refusal(fixture.edd.submissions().newId(), uploaded(ada).id()))
                .isEqualTo("not_found");
    }

    @Test
    void a_clock_that_falls_behind_stamps_no_document_and_no_deletion_before_the_submission() throws IOException {
        DocumentReference payslip = uploaded(ada);
        Instant recorded = fixture.edd.submissions().find(submission).get().updatedAt();
        fixture.clock.set(recorded.minus(Duration.ofHours(1)));

        assertThat(attach(payslip.id()).updatedAt()).isEqualTo(recorded);
        assertThat(fixture.edd.submissions().delete(submission, GRACE).get().updatedAt())
                .isEqualTo(recorded);
    }

    private EddSubmission attach(DocumentId document) {
        return fixture.edd
                .submissions()
                .attachDocument(submission, document, APP)
                .get();
    }

    private String refusal(SubmissionId to, DocumentId document) {
        return fixture.edd
                .submissions()
                .attachDocument(to, document, APP)
                .getLeft()
                .code();
    }

    private DocumentReference uploaded(CustomerId owner) throws IOException {
        return fixture.edd
                .documents()
                .upload(
                        owner,
                        new FileName("payslip.pdf"),
                        new DocumentType("income_documentation"),
                        ContentType.PDF,
                        new ByteArrayInputStream("payslip".getBytes(StandardCharsets.UTF_8)))
                .get();
    }
}
