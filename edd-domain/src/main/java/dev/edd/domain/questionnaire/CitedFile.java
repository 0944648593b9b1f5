package dev.edd.domain.questionnaire;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.document.FileName;
import dev.edd.domain.party.DocumentId;

/** How an accepted answer names a document. Immutable. */
public sealed interface CitedFile {
    /**
     * A document by its id. Whether it is there, and whose it is, is for whoever takes the answers to see.
     *
     * @param document the id
     */
    record ById(DocumentId document) implements CitedFile {
        /** Refuses no id at all. */
        public ById {
            requireNonNull(document);
        }
    }

    /**
     * A file by its name, which is owed until a document of that name is attached.
     *
     * @param name the name
     */
    record ByName(FileName name) implements CitedFile {
        /** Refuses no name at all. */
        public ByName {
            requireNonNull(name);
        }
    }
}
