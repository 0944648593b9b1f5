package dev.edd.host.wire.reading;

import dev.edd.domain.document.DocumentType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The document types that callers may name. The library takes any code; here a misspelt one is refused. */
public final class KnownDocuments {
    private static final Set<DocumentType> ALL = LinkedHashSet.of(
            DocumentType.PROOF_OF_ADDRESS,
            DocumentType.SOURCE_OF_FUNDS,
            DocumentType.SELFIE,
            DocumentType.IDENTITY_DOCUMENT,
            DocumentType.PASSPORT,
            DocumentType.DRIVERS_LICENSE,
            DocumentType.RESIDENCE_CARD,
            DocumentType.VISA,
            DocumentType.UTILITY_BILL,
            DocumentType.BANK_STATEMENT,
            DocumentType.PAYSLIP,
            DocumentType.TAX_FORM,
            DocumentType.FORMATION_DOCUMENT,
            DocumentType.OWNERSHIP_CHART);

    private KnownDocuments() {}

    /**
     * Reads a code of our own.
     *
     * @param code what came from outside
     * @return the type, none for a code that is not known
     */
    public static Option<DocumentType> parse(String code) {
        return DocumentType.parse(code).filter(ALL::contains);
    }
}
