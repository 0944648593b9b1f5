package dev.edd.domain.document;

import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Which content is stored at all, whatever a prompt may require besides. Immutable.
 *
 * @param contentTypes what content may be, one type or more
 * @param mostBytes the greatest size, 1 to {@link DocumentRequirement#LARGEST}
 */
public record UploadPolicy(Set<ContentType> contentTypes, long mostBytes) {
    /** PDF, JPEG and PNG of at most 10 MB (facts 3.4). */
    public static final UploadPolicy STANDARD =
            new UploadPolicy(DocumentRequirement.USUAL_CONTENT, DocumentRequirement.USUAL_BYTES);

    /** Checks the types and the size. */
    public UploadPolicy {
        if (contentTypes.isEmpty()) {
            throw new IllegalArgumentException("one content type or more");
        }
        if (mostBytes < 1 || mostBytes > DocumentRequirement.LARGEST) {
            throw new IllegalArgumentException(
                    "a document is of 1 to " + DocumentRequirement.LARGEST + " bytes, not " + mostBytes);
        }
    }

    /**
     * What may be attached to something.
     *
     * @param requirement what that requires
     * @return the policy that stores such content and no other
     */
    public static UploadPolicy of(DocumentRequirement requirement) {
        return new UploadPolicy(requirement.contentTypes(), requirement.mostBytes());
    }

    /**
     * Why content is not stored, as its beginning shows.
     *
     * @param declared what it is said to be
     * @param found what it is
     * @return {@code content_type_not_accepted} or {@code content_type_mismatch}, or none
     */
    public Option<DocumentRefusal> refusalOf(ContentType declared, ContentType found) {
        if (!contentTypes.contains(found)) {
            return Option.some(new DocumentRefusal.ContentTypeNotAccepted(found, contentTypes));
        }
        return Option.when(!declared.equals(found), () -> new DocumentRefusal.ContentTypeMismatch(declared, found));
    }

    /**
     * Why content is not stored, as its length shows.
     *
     * @param size its length in bytes, as far as it was read
     * @return {@code document_empty} or {@code document_too_large}, or none
     */
    public Option<DocumentRefusal> refusalOf(long size) {
        if (size == 0) {
            return Option.some(new DocumentRefusal.Empty());
        }
        return Option.when(size > mostBytes, () -> new DocumentRefusal.TooLarge(size, mostBytes));
    }
}
