package dev.edd.domain.document;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What documents are asked for. Immutable.
 *
 * @param types what they may show; anything when empty
 * @param contentTypes what their content may be, one type or more
 * @param mostBytes the greatest size of each, at most {@link #LARGEST}
 * @param least how many are owed, one or more
 * @param most how many are allowed, at most {@value #MOST_FILES}
 */
@Value.Builder
public record DocumentRequirement(
        Set<DocumentType> types, Set<ContentType> contentTypes, long mostBytes, int least, int most)
        implements WithDocumentRequirement {
    /** How many documents one requirement may allow. */
    public static final int MOST_FILES = 20;

    /** How many types, of either kind, one requirement may name. */
    public static final int MOST_TYPES = 50;

    /** The greatest size that a requirement may allow: 100 MB. */
    public static final long LARGEST = 100L * 1024 * 1024;

    /** What content is accepted unless a requirement says otherwise (facts 3.4). */
    public static final Set<ContentType> USUAL_CONTENT =
            LinkedHashSet.of(ContentType.PDF, ContentType.JPEG, ContentType.PNG);

    /** How large a document may be unless a requirement says otherwise: 10 MB (facts 3.4). */
    public static final long USUAL_BYTES = 10L * 1024 * 1024;

    /** Checks the counts and the size. */
    public DocumentRequirement {
        if (contentTypes.isEmpty() || contentTypes.size() > MOST_TYPES || types.size() > MOST_TYPES) {
            throw new IllegalArgumentException("a requirement names 1 to " + MOST_TYPES + " content types, and at most "
                    + MOST_TYPES + " document types");
        }
        if (mostBytes < 1 || mostBytes > LARGEST) {
            throw new IllegalArgumentException("a document is of 1 to " + LARGEST + " bytes, not " + mostBytes);
        }
        if (least < 1 || most < least || most > MOST_FILES) {
            throw new IllegalArgumentException(
                    "no " + least + " to " + most + " documents: 1 or more, at most " + MOST_FILES);
        }
    }

    /**
     * One document of the usual content and size.
     *
     * @param types what it may show; anything when there are none
     * @return the requirement
     */
    public static DocumentRequirement one(DocumentType... types) {
        return upTo(1, types);
    }

    /**
     * One document or more, of the usual content and size.
     *
     * @param most how many
     * @param types what they may show; anything when there are none
     * @return the requirement
     */
    public static DocumentRequirement upTo(int most, DocumentType... types) {
        return new DocumentRequirement(LinkedHashSet.of(types), USUAL_CONTENT, USUAL_BYTES, 1, most);
    }

    /**
     * Why a document is not what is asked for.
     *
     * @param document a stored document
     * @return the first refusal of {@code document_type_not_accepted}, {@code content_type_not_accepted} and
     *     {@code document_too_large}, or none
     */
    public Option<DocumentRefusal> refusalOf(DocumentReference document) {
        if (!types.isEmpty() && !types.contains(document.type())) {
            return Option.some(new DocumentRefusal.TypeNotAccepted(document.type(), types));
        }
        if (!contentTypes.contains(document.contentType())) {
            return Option.some(new DocumentRefusal.ContentTypeNotAccepted(document.contentType(), contentTypes));
        }
        return Option.when(document.size() > mostBytes, () -> new DocumentRefusal.TooLarge(document.size(), mostBytes));
    }
}
