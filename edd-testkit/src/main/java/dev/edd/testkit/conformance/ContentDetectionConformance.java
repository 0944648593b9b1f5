package dev.edd.testkit.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.ports.provider.ContentDetection;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What every {@link ContentDetection} must do; a test class of one implements it with one method. */
public interface ContentDetectionConformance {
    /**
     * Gives the detection.
     *
     * @return a detection
     */
    ContentDetection detection();

    /** Whoever uploads decides what the bytes are: nothing of it may throw, however short or long. */
    @Test
    default void any_bytes_have_a_type_and_always_the_same() {
        ContentDetection detection = detection();

        Vector.of(0, 1, 2, 3, 4, 5, 7, 8, 12, 512, ContentDetection.HEAD, ContentDetection.HEAD + 1)
                .map(Content::of)
                .forEach(head -> {
                    ContentType type = detection.typeOf(head);
                    assertThat(type).as(head.length + " bytes").isNotNull();
                    assertThat(detection.typeOf(head)).isEqualTo(type);
                });
    }

    /** What the usual policy accepts is told apart, and from what is none of it. */
    @Test
    default void the_types_that_are_usually_accepted_are_told_apart() {
        ContentDetection detection = detection();

        assertThat(detection.typeOf("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n".getBytes(ISO_8859_1)))
                .isEqualTo(ContentType.PDF);
        assertThat(detection.typeOf("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0".getBytes(ISO_8859_1)))
                .isEqualTo(ContentType.PNG);
        assertThat(detection.typeOf("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(ISO_8859_1)))
                .isEqualTo(ContentType.JPEG);
        assertThat(UploadPolicy.STANDARD.contentTypes())
                .doesNotContain(detection.typeOf("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0".getBytes(ISO_8859_1)));
    }

    /** The same bytes go to the vault next. */
    @Test
    default void the_bytes_stay_as_they_are() {
        byte[] head = Content.of(1_024);

        detection().typeOf(head);

        assertThat(head).isEqualTo(Content.of(1_024));
    }
}
