package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** How a subject is verified (facts 1.5: method). */
public enum VerificationMethod implements Coded {
    /** The partner attests the identity. */
    ATTESTED("attested"),
    /** Documents are submitted and reviewed. */
    DOCUMENT_SUBMISSION("document_submission"),
    /** Enhanced Due Diligence (seed 000). */
    ENHANCED_DUE_DILIGENCE("enhanced_due_diligence"),
    /** An identity document and a selfie. */
    ID_AND_SELFIE("id_and_selfie"),
    /** A tax id and a selfie. */
    TAX_ID_AND_SELFIE("tax_id_and_selfie"),
    /** The registration of a business. */
    BUSINESS_REGISTRATION("business_registration"),
    /** The partner attests an identity document and a selfie. */
    ATTESTED_ID_AND_SELFIE("attested_id_and_selfie"),
    /** The partner attests the registration of a business. */
    ATTESTED_BUSINESS_REGISTRATION("attested_business_registration"),
    /** The partner attests an associate of a business. */
    ATTESTED_BUSINESS_ASSOCIATE("attested_business_associate"),
    /** The partner attests an identity document and a database check. */
    ATTESTED_ID_AND_DATABASE("attested_id_and_database"),
    /** Screening against watchlists (seed 004). */
    WATCHLISTS("watchlists"),
    /** The partner attests the ownership of an account. */
    ATTESTED_OWNERSHIP("attested_ownership"),
    /** The ownership of an account is checked. */
    ACCOUNT_OWNERSHIP("account_ownership");

    private final String code;

    VerificationMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
