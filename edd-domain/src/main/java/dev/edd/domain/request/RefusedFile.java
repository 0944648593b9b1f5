package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;

/**
 * A document that was cited in an answer and is not taken. Immutable.
 *
 * @param path where in the answers it is cited
 * @param why {@code document_not_found}, {@code document_refused_before}, or a refusal of the
 *     {@linkplain dev.edd.domain.document.DocumentRequirement requirement}
 */
public record RefusedFile(OfItem path, Refusal why) {
    /** Refuses a file without a reason. */
    public RefusedFile {
        requireNonNull(path);
        requireNonNull(why);
    }
}
