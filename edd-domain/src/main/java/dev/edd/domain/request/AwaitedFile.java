package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.PromptId;

/**
 * A file that a prompt was answered with by its name, and that is owed until a document of that name is attached. Immutable.
 *
 * @param prompt the prompt
 * @param name as it was answered, with or without an extension
 * @param requirement what the document must be like
 */
public record AwaitedFile(PromptId prompt, FileName name, DocumentRequirement requirement) {
    /** Refuses a file of nothing. */
    public AwaitedFile {
        requireNonNull(prompt);
        requireNonNull(name);
        requireNonNull(requirement);
    }

    boolean isCalled(FileName uploaded) {
        return name.equals(uploaded);
    }

    /** Whether an upload has this name and an extension besides: partners answer without it and upload with it (facts 3.6). */
    boolean isStemOf(FileName uploaded) {
        int dot = uploaded.value().lastIndexOf('.');
        return dot >= 0 && uploaded.value().substring(0, dot).equals(name.value());
    }
}
