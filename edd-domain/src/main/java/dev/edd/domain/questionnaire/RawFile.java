package dev.edd.domain.questionnaire;

/** How an answer names a document, as it came from outside: nothing is known of the text. Immutable. */
public sealed interface RawFile {
    /**
     * A document that was uploaded before.
     *
     * @param id what should be the id of a document
     */
    record ById(String id) implements RawFile {
        @Override
        public String toString() {
            return "ById[redacted]";
        }
    }

    /**
     * A file that will be uploaded under this name.
     *
     * @param name what should be the name of a file
     */
    record ByName(String name) implements RawFile {
        @Override
        public String toString() {
            return "ByName[redacted]";
        }
    }
}
