package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.PromptId;
import io.vavr.control.Option;

/**
 * A document in answer to a prompt. Immutable.
 *
 * @param prompt the prompt
 * @param answeredAs the file name that it was answered by; none when it was cited by its id
 * @param document the document
 */
public record AttachedDocument(PromptId prompt, Option<FileName> answeredAs, DocumentReference document) {
    /** Refuses a document of nothing. */
    public AttachedDocument {
        requireNonNull(prompt);
        requireNonNull(document);
    }
}
