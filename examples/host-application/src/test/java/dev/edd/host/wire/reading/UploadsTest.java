package dev.edd.host.wire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadsTest {
    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "application/pdf;charset=x, application/pdf",
        "'Application/PDF ; charset=\"x\"', application/pdf",
        "image/jpg, image/jpeg",
        "image/jpg; q=1, image/jpeg",
        "application/octet-stream, image/png",
        "application/octet-stream; x=y, image/png",
        "'', image/png",
        "image/gif, image/gif"
    })
    void a_file_is_what_its_part_says_or_else_its_extension(String contentType, String expected) {
        assertThat(Uploads.declared(file("a.png", contentType)).get()).isEqualTo(new ContentType(expected));
    }

    @Test
    void a_file_of_which_nothing_is_said_is_of_no_type() {
        assertThat(Uploads.declared(file("a", "")).isEmpty()).isTrue();
        assertThat(Uploads.declared(file("a.exe", "")).isEmpty()).isTrue();
        assertThat(Uploads.declared(file("a.pdf", "pdf")).isEmpty()).isTrue();
    }

    private static MockMultipartFile file(String name, String contentType) {
        return new MockMultipartFile("files", name, contentType, new byte[1]);
    }
}
