package dev.edd.domain.document;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.control.Option;

/**
 * What a document shows. The set is open: hosts and jurisdictions have their own. Immutable.
 *
 * @param code a stable snake_case code of at most {@value #LONGEST} characters, beginning with a letter
 */
public record DocumentType(String code) implements Coded {
    /** The greatest length of a document type's code. */
    public static final int LONGEST = 64;

    /** Where somebody lives: a utility bill, a bank statement, a letter of an authority (seed 001). */
    public static final DocumentType PROOF_OF_ADDRESS = new DocumentType("proof_of_address");

    /** Where somebody's money comes from: payslips, investment statements (seed 001). */
    public static final DocumentType SOURCE_OF_FUNDS = new DocumentType("source_of_funds");

    /** A picture that shows the customer's face (seed 001). */
    public static final DocumentType SELFIE = new DocumentType("selfie");

    /** Any document that proves an identity (facts 3.4: ID). */
    public static final DocumentType IDENTITY_DOCUMENT = new DocumentType("identity_document");

    /** A passport. */
    public static final DocumentType PASSPORT = new DocumentType("passport");

    /** A driving licence. */
    public static final DocumentType DRIVERS_LICENSE = new DocumentType("drivers_license");

    /** A residence permit. */
    public static final DocumentType RESIDENCE_CARD = new DocumentType("residence_card");

    /** A visa. */
    public static final DocumentType VISA = new DocumentType("visa");

    /** A utility bill. */
    public static final DocumentType UTILITY_BILL = new DocumentType("utility_bill");

    /** A bank statement. */
    public static final DocumentType BANK_STATEMENT = new DocumentType("bank_statement");

    /** A payslip. */
    public static final DocumentType PAYSLIP = new DocumentType("payslip");

    /** A tax return or assessment. */
    public static final DocumentType TAX_FORM = new DocumentType("tax_form");

    /** What a business was formed by. */
    public static final DocumentType FORMATION_DOCUMENT = new DocumentType("formation_document");

    /** Who owns a business, and how much of it. */
    public static final DocumentType OWNERSHIP_CHART = new DocumentType("ownership_chart");

    /** Checks the code; parse what comes from outside with {@link #parse}. */
    public DocumentType {
        if (!isCode(code)) {
            throw new IllegalArgumentException("a document type is a snake_case code of at most " + LONGEST);
        }
    }

    /**
     * Reads a document type.
     *
     * @param text anything at all
     * @return the type, or none when the text is not a snake_case code
     */
    public static Option<DocumentType> parse(String text) {
        return Option.when(isCode(text), () -> new DocumentType(text));
    }

    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isLetter(text.charAt(0))
                && text.charAt(text.length() - 1) != '_'
                && !text.contains("__")
                && text.chars().allMatch(each -> isLetter(each) || (each >= '0' && each <= '9') || each == '_');
    }

    private static boolean isLetter(int each) {
        return each >= 'a' && each <= 'z';
    }
}
