package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
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

    /** The same bytes go to the vault next. */
    @Test
    default void the_bytes_stay_as_they_are() {
        byte[] head = Content.of(1_024);

        detection().typeOf(head);

        assertThat(head).isEqualTo(Content.of(1_024));
    }
}
