package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** What kind of subject is verified (facts 1.5: type). */
public enum VerificationType implements Coded {
    /** The identity of a customer. */
    KYC("kyc"),
    /** The ownership of a bank account. */
    BANK_ACCOUNT("bank_account"),
    /** A counterparty of a customer. */
    COUNTERPARTY("counterparty");

    private final String code;

    VerificationType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
