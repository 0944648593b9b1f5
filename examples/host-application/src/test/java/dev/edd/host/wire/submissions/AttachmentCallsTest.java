package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.RawValue.Field;
import dev.edd.domain.submission.RawValue.Fields;
import dev.edd.domain.submission.RawValue.Text;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.host.security.Caller;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.webhooks.Partner;
import dev.edd.testkit.doubles.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class AttachmentCallsTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Caller caller =
            Partner.calling(notification -> {}, new SettableClock(Instant.parse("2026-01-05T09:00:00Z")));
    private final CustomerId ada = caller.edd()
            .parties()
            .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), caller.actor())
            .get()
            .id();
    private final SubmissionId submission = caller.edd()
            .submissions()
            .submit(
                    new SubmissionReading(new SubmissionValidator(SubmissionPolicy.STRICT))
                            .of(
                                    Fields.of(
                                            field(
                                                    "related_resource_id",
                                                    ada.value().toString()),
                                            field("related_resource_type", "CUSTOMER"),
                                            field("reason", "STANDARD_SUBMISSION")),
                                    request -> false),
                    caller.actor())
            .get()
            .id();

    @Test
    void what_is_one_too_many_is_not_even_read() throws IOException {
        for (int number = 0; number < SubmissionDocuments.ACCEPTED.most(); number++) {
            attachOne();
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new AttachmentCalls().attach(caller, upload(new Unread())))
                .withMessage("too_many_documents");
    }

    @Test
    void the_last_one_is_taken() throws IOException {
        for (int number = 1; number < SubmissionDocuments.ACCEPTED.most(); number++) {
            attachOne();
        }

        new AttachmentCalls().attach(caller, upload(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF)));

        assertThat(caller.edd().submissions().find(submission).get().documents())
                .hasSize(SubmissionDocuments.ACCEPTED.most());
    }

    private void attachOne() throws IOException {
        DocumentReference document = caller.edd()
                .documents()
                .upload(
                        ada,
                        FileName.of("a.pdf").get(),
                        new DocumentType("statement"),
                        ContentType.PDF,
                        new ByteArrayInputStream(PDF),
                        UploadPolicy.of(SubmissionDocuments.ACCEPTED))
                .get();
        assertThat(caller.edd().submissions().attachDocument(submission, document.id(), caller.actor()))
                .isNotEmpty();
    }

    private MockMultipartHttpServletRequest upload(MockMultipartFile file) {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.setParameter("related_resource_id", submission.value().toString());
        request.setParameter("related_resource_type", "EDD");
        request.setParameter("type", "STATEMENT");
        request.addFile(file);
        return request;
    }

    private static Field field(String name, String text) {
        return new Field(name, new Text(text));
    }

    private static final class Unread extends MockMultipartFile {
        Unread() {
            super("file", "a.pdf", "application/pdf", PDF);
        }

        @Override
        public InputStream getInputStream() {
            throw new AssertionError("nobody will attach it");
        }
    }
}
