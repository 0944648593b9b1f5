package dev.edd.host.wire.submissions;

import dev.edd.domain.document.DocumentType;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What a document of a submission shows, by the vendor's codes (facts 2.6), and whether it must be encrypted.
 *
 * @param code the vendor's code, which is the library's in capitals
 */
record AttachmentKind(String code) {
    private static final Set<String> SENSITIVE = HashSet.of(
            "ADDRESS_VERIFICATION",
            "CHECK_IMAGE",
            "COMPLIANCE_REPORT",
            "DATE_OF_BIRTH_VERIFICATION",
            "FINANCIAL_FILE",
            "IDENTITY_DOCUMENTATION",
            "INCOME_DOCUMENTATION",
            "TAX_FORM");

    static Option<AttachmentKind> parse(String code, Set<DocumentType> accepted) {
        return accepted.find(type -> type.code().toUpperCase(Locale.ROOT).equals(code))
                .map(type -> new AttachmentKind(code));
    }

    DocumentType type() {
        return new DocumentType(code.toLowerCase(Locale.ROOT));
    }

    /** What is said of the encryption in the answer; none for a request that contradicts what the document shows. */
    Option<Encryption> encryption(Option<Encryption> asked) {
        Encryption usual = SENSITIVE.contains(code) ? Encryption.REQUIRED : Encryption.NOT_REQUIRED;
        Encryption meant = asked.getOrElse(usual);
        return Option.when(usual == Encryption.NOT_REQUIRED || meant == Encryption.REQUIRED, meant);
    }

    /** Whether content must be encrypted where it is kept. */
    enum Encryption {
        REQUIRED,
        NOT_REQUIRED
    }
}
