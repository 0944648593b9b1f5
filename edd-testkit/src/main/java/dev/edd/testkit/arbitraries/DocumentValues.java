package dev.edd.testkit.arbitraries;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.party.DocumentId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Documents as everybody but the vault knows them, and what is required of them. */
public final class DocumentValues {
    private DocumentValues() {}

    /**
     * The ids of documents.
     *
     * @return ids
     */
    public static Arbitrary<DocumentId> documentIds() {
        return PartyValues.uuids().map(DocumentId::new);
    }

    /**
     * Names of files, of many scripts, with and without an extension, of one letter and of the greatest length.
     *
     * @return names
     */
    public static Arbitrary<FileName> fileNames() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "passport.pdf", "id_file", "...", ".profile", "w".repeat(FileName.LONGEST))),
                        Tuple.of(3, StorableValues.text(FileName.LONGEST)))
                .filter(text -> FileName.problemOf(text).isEmpty())
                .map(FileName::new);
    }

    /**
     * Types of content: those that are usual, and others.
     *
     * @return content types
     */
    public static Arbitrary<ContentType> contentTypes() {
        return Arbitraries.of(
                        "application/pdf",
                        "image/jpeg",
                        "image/png",
                        "video/mp4",
                        "x/y",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "image/svg+xml",
                        "t/" + "w".repeat(ContentType.LONGEST - 2))
                .map(ContentType::new);
    }

    /**
     * Types of documents: those that the library names, and a host's own.
     *
     * @return document types
     */
    public static Arbitrary<DocumentType> documentTypes() {
        return Arbitraries.of(
                DocumentType.PROOF_OF_ADDRESS,
                DocumentType.SOURCE_OF_FUNDS,
                DocumentType.SELFIE,
                DocumentType.IDENTITY_DOCUMENT,
                DocumentType.PASSPORT,
                DocumentType.UTILITY_BILL,
                new DocumentType("x"),
                new DocumentType("form_w8_2"),
                new DocumentType("w".repeat(DocumentType.LONGEST)));
    }

    /**
     * Digests.
     *
     * @return digests of any 32 bytes
     */
    public static Arbitrary<Sha256> digests() {
        return Arbitraries.bytes().array(byte[].class).ofSize(32).map(Sha256::of);
    }

    /**
     * Stored documents of any size.
     *
     * @return references
     */
    public static Arbitrary<DocumentReference> references() {
        return Combinators.combine(
                        documentIds(),
                        PartyValues.partyIds(),
                        fileNames(),
                        documentTypes(),
                        contentTypes(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.longs().greaterOrEqual(1)),
                                Tuple.of(1, Arbitraries.of(1L, Long.MAX_VALUE))),
                        digests(),
                        StorableValues.instants())
                .as(DocumentReference::new);
    }

    /**
     * Requirements, most of them for few documents.
     *
     * @return requirements
     */
    public static Arbitrary<DocumentRequirement> requirements() {
        Arbitrary<Long> sizes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(DocumentRequirement.USUAL_BYTES, 1L, DocumentRequirement.LARGEST)),
                Tuple.of(1, Arbitraries.longs().between(1, DocumentRequirement.LARGEST)));
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 4)),
                Tuple.of(1, Arbitraries.integers().between(1, DocumentRequirement.MOST_FILES)),
                Tuple.of(1, Arbitraries.just(DocumentRequirement.MOST_FILES)));
        return Combinators.combine(types(), contents(), sizes, counts, counts)
                .as((types, contents, size, one, other) ->
                        new DocumentRequirement(types, contents, size, Math.min(one, other), Math.max(one, other)));
    }

    /**
     * The refusals of documents.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<DocumentRefusal> refusals() {
        return Arbitraries.oneOf(
                Arbitraries.of(FileName.Problem.class).map(DocumentRefusal.InvalidFileName::new),
                Combinators.combine(documentTypes(), types()).as(DocumentRefusal.TypeNotAccepted::new),
                Combinators.combine(contentTypes(), contents()).as(DocumentRefusal.ContentTypeNotAccepted::new),
                Combinators.combine(
                                Arbitraries.longs().greaterOrEqual(2),
                                Arbitraries.longs().between(1, DocumentRequirement.LARGEST))
                        .as(DocumentRefusal.TooLarge::new),
                Combinators.combine(contentTypes(), contentTypes()).as(DocumentRefusal.ContentTypeMismatch::new),
                documentIds().map(DocumentRefusal.IdInUse::new),
                Arbitraries.create(DocumentRefusal.Empty::new));
    }

    /**
     * What is stored at all.
     *
     * @return policies
     */
    public static Arbitrary<UploadPolicy> uploadPolicies() {
        return Combinators.combine(contents(), Arbitraries.longs().between(1, DocumentRequirement.LARGEST))
                .as(UploadPolicy::new);
    }

    private static Arbitrary<Set<DocumentType>> types() {
        Set<DocumentType> most = Vector.range(0, DocumentRequirement.MOST_TYPES)
                .map(number -> new DocumentType("type_" + number))
                .toLinkedSet();
        return Arbitraries.frequencyOf(
                Tuple.of(30, documentTypes().list().ofMaxSize(3).map(LinkedHashSet::ofAll)),
                Tuple.of(1, Arbitraries.just(most)));
    }

    private static Arbitrary<Set<ContentType>> contents() {
        return contentTypes().list().ofMinSize(1).ofMaxSize(3).map(LinkedHashSet::ofAll);
    }
}
