package dev.edd.domain.submission;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Which documents may be attached to a submission (facts 2.6). */
public final class SubmissionDocuments {
    /** The greatest size of a document: 32 MB. */
    public static final long MOST_BYTES = 32L * 1024 * 1024;

    /** The fourteen types of the vendor, of the usual content, at most 32 MB each; as many as a requirement may allow. */
    public static final DocumentRequirement ACCEPTED = new DocumentRequirement(
            LinkedHashSet.of(
                            "address_verification",
                            "application_documentation",
                            "billing_document",
                            "check_image",
                            "company_profile_document",
                            "compliance_report",
                            "date_of_birth_verification",
                            "financial_file",
                            "identity_documentation",
                            "income_documentation",
                            "statement",
                            "statement_disclosure",
                            "tax_form",
                            "terms_of_service")
                    .map(DocumentType::new),
            DocumentRequirement.USUAL_CONTENT,
            MOST_BYTES,
            1,
            DocumentRequirement.MOST_FILES);

    private SubmissionDocuments() {}

    static Vector<DocumentReference> of(SubmissionHeader header, Seq<DocumentReference> documents) {
        if (documents.size() > ACCEPTED.most()
                || documents.map(DocumentReference::id).distinct().size() < documents.size()
                || documents.exists(each -> !each.owner().equals(header.owner()))) {
            throw new IllegalArgumentException(
                    "at most " + ACCEPTED.most() + " documents, all the owner's, none of them twice");
        }
        return Vector.ofAll(documents);
    }
}
