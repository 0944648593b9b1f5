package dev.edd.domain.document;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** Why a document, or the name of one, was not accepted. */
public sealed interface DocumentRefusal extends Refusal {
    /**
     * What was given as the name of a file is not one.
     *
     * @param problem why not
     */
    record InvalidFileName(FileName.Problem problem) implements DocumentRefusal {
        @Override
        public String code() {
            return "invalid_file_name";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("problem", problem.code());
        }

        @Override
        public String text() {
            return "The file name is not valid: " + problem.code();
        }
    }

    /**
     * The document shows something else than what was asked for.
     *
     * @param given what it shows
     * @param accepted what was asked for
     */
    record TypeNotAccepted(DocumentType given, Set<DocumentType> accepted) implements DocumentRefusal {
        @Override
        public String code() {
            return "document_type_not_accepted";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of(
                    "given",
                    given.code(),
                    "accepted",
                    accepted.map(DocumentType::code).mkString(" "));
        }

        @Override
        public String text() {
            return "A document of type " + given.code() + " is not accepted here";
        }
    }

    /**
     * The content of the document is of a type that is not accepted.
     *
     * @param given what its content is
     * @param accepted what would do
     */
    record ContentTypeNotAccepted(ContentType given, Set<ContentType> accepted) implements DocumentRefusal {
        @Override
        public String code() {
            return "content_type_not_accepted";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of(
                    "given",
                    given.value(),
                    "accepted",
                    accepted.map(ContentType::value).mkString(" "));
        }

        @Override
        public String text() {
            return "Content of type " + given.value() + " is not accepted here";
        }
    }

    /**
     * The content is not what it was said to be.
     *
     * @param declared what it was said to be
     * @param found what it is
     */
    record ContentTypeMismatch(ContentType declared, ContentType found) implements DocumentRefusal {
        @Override
        public String code() {
            return "content_type_mismatch";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("declared", declared.value(), "found", found.value());
        }

        @Override
        public String text() {
            return "The content is " + found.value() + " and not " + declared.value();
        }
    }

    /** The document has no content. */
    record Empty() implements DocumentRefusal {
        @Override
        public String code() {
            return "document_empty";
        }

        @Override
        public String text() {
            return "The document is empty";
        }
    }

    /**
     * A document with that id exists already.
     *
     * @param id the id
     */
    record IdInUse(DocumentId id) implements DocumentRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "A document with that id exists already";
        }
    }

    /**
     * The document is too large.
     *
     * @param size its length in bytes
     * @param most the greatest length in bytes
     */
    record TooLarge(long size, long most) implements DocumentRefusal {
        @Override
        public String code() {
            return "document_too_large";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("size", Long.toString(size), "most", Long.toString(most));
        }

        @Override
        public String text() {
            return "The document is of " + size + " bytes, and at most " + most + " are accepted";
        }
    }
}
