package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.edd.host.wire.errors.Answered;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Uploads;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class AttachmentFormTest {
    private final MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();

    @Test
    void an_encryption_that_nobody_knows_is_told_beside_a_type_that_nobody_knows() {
        parts("SELFIE");
        request.setParameter("encryption", "SOME");

        assertThat(refused()).containsExactlyInAnyOrder("/type", "/encryption");
    }

    @ParameterizedTest
    @ValueSource(strings = {"encryption", "name", "description"})
    void a_file_in_the_place_of_a_text_is_not_left_out_silently(String name) {
        parts("STATEMENT");
        request.addFile(new MockMultipartFile(name, "a.pdf", "application/pdf", new byte[] {1}));

        assertThat(refused()).containsExactly("/" + name);
    }

    @Test
    void what_need_not_be_there_may_be_missing() {
        parts("STATEMENT");

        AttachmentForm form = AttachmentForm.of(Uploads.large(request));

        assertThat(form.encryption()).isEqualTo(AttachmentKind.Encryption.NOT_REQUIRED);
        assertThat(form.name()).isNull();
        assertThat(form.description()).isNull();
    }

    private void parts(String type) {
        request.setParameter("related_resource_id", "01a2013d-68de-7716-9bfd-a1805696e7f4");
        request.setParameter("related_resource_type", "EDD");
        request.setParameter("type", type);
        request.addFile(new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {1}));
    }

    private List<String> refused() {
        Refused refused = catchThrowableOfType(Refused.class, () -> AttachmentForm.of(Uploads.large(request)));
        return Answered.by(refused).violations().stream()
                .map(Problem.Flaw::path)
                .toList();
    }
}
