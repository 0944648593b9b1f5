package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.DocumentReference;
import io.vavr.collection.Vector;

/** How documents are stored, but for their content. */
public final class DocumentFormats {
    /** Documents. */
    public static final Format<DocumentReference> DOCUMENT = new Format<>(
            "document",
            Vector.of(new Kind<>(
                    DocumentReference.class, "document", DocumentForms::document, DocumentForms::document)));

    private DocumentFormats() {}
}
