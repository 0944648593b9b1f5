package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;

/** Why a verification, check or decision failed (facts 1.6: the 43 failure codes). */
public enum FailureCode implements Coded {
    /** The identity document failed its check. */
    ID_CHECK_FAILURE("id_check_failure"),
    /** The picture of the identity document is not good enough. */
    ID_QUALITY_CHECK_FAILURE("id_quality_check_failure"),
    /** The barcode of the identity document failed its check. */
    ID_BARCODE_CHECK_FAILURE("id_barcode_check_failure"),
    /** The machine-readable zone of the identity document failed its check. */
    ID_MRZ_CHECK_FAILURE("id_mrz_check_failure"),
    /** No identity document was presented. */
    ID_PRESENCE_CHECK_FAILURE("id_presence_check_failure"),
    /** The identity document has expired. */
    ID_EXPIRATION_CHECK_FAILURE("id_expiration_check_failure"),
    /** A side of the identity document is missing. */
    ID_DOUBLE_SIDE_CHECK_FAILURE("id_double_side_check_failure"),
    /** The type of identity document is not accepted. */
    ID_TYPE_ALLOWED_CHECK_FAILURE("id_type_allowed_check_failure"),
    /** The country of the identity document is not accepted. */
    ID_COUNTRY_ALLOWED_CHECK_FAILURE("id_country_allowed_check_failure"),
    /** The identity document was shown on a screen. */
    ID_DIGITAL_REPLICA_CHECK_FAILURE("id_digital_replica_check_failure"),
    /** The identity document is a paper copy. */
    ID_PAPER_REPLICA_CHECK_FAILURE("id_paper_replica_check_failure"),
    /** A database does not confirm the identity. */
    DATABASE_CHECK_FAILURE("database_check_failure"),
    /** The selfie failed its check. */
    SELFIE_FAILURE("selfie_failure"),
    /** The poses of the selfie failed their check. */
    SELFIE_POSE_CHECK_FAILURE("selfie_pose_check_failure"),
    /** The selfie is not good enough. */
    SELFIE_QUALITY_CHECK_FAILURE("selfie_quality_check_failure"),
    /** The countries do not agree. */
    COUNTRY_COMPARISON_CHECK_FAILURE("country_comparison_check_failure"),
    /** The person is known under another account. */
    DUPLICATE_PERSON_CHECK_FAILURE("duplicate_person_check_failure"),
    /** The person is prohibited. */
    PROHIBITED_PERSON_CHECK_FAILURE("prohibited_person_check_failure"),
    /** The name failed its check. */
    NAME_CHECK_FAILURE("name_check_failure"),
    /** The address failed its check. */
    ADDRESS_CHECK_FAILURE("address_check_failure"),
    /** The account number failed its check. */
    ACCOUNT_NUMBER_CHECK_FAILURE("account_number_check_failure"),
    /** The date of birth failed its check. */
    DOB_CHECK_FAILURE("dob_check_failure"),
    /** The id number failed its check. */
    ID_NUMBER_CHECK_FAILURE("id_number_check_failure"),
    /** The phone number failed its check. */
    PHONE_NUMBER_CHECK_FAILURE("phone_number_check_failure"),
    /** The e-mail address failed its check. */
    EMAIL_ADDRESS_CHECK_FAILURE("email_address_check_failure"),
    /** The type of document is not accepted. */
    DOCUMENT_TYPE_CHECK_FAILURE("document_type_check_failure"),
    /** The document is not legible. */
    DOCUMENT_QUALITY_CHECK_FAILURE("document_quality_check_failure"),
    /** The document failed its check. */
    DOCUMENT_CHECK_FAILURE("document_check_failure"),
    /** The names do not agree. */
    NAME_COMPARISON_CHECK_FAILURE("name_comparison_check_failure"),
    /** Rejected by compliance. */
    COMPLIANCE_REJECTION("compliance_rejection"),
    /** A review is required. */
    REVIEW_REQUIRED("review_required"),
    /** The customer gave up. */
    USER_CANCELED("user_canceled"),
    /** The account provider failed. */
    PLAID_FAILURE("plaid_failure"),
    /** The account provider needs a login. */
    PLAID_ITEM_LOGIN_REQUIRED("plaid_item_login_required"),
    /** The account provider does not offer the product. */
    PLAID_INVALID_PRODUCT("plaid_invalid_product"),
    /** The account provider knows no accounts. */
    PLAID_NO_ACCOUNTS("plaid_no_accounts"),
    /** The account provider does not know the item. */
    PLAID_ITEM_NOT_FOUND("plaid_item_not_found"),
    /** Nobody answered in time. */
    DECISION_TIMEOUT("decision_timeout"),
    /** The caller of a sandbox asked for the failure. */
    REQUESTED_FAILURE("requested_failure"),
    /** The account was deleted. */
    DELETED_ACCOUNT("deleted_account"),
    /** A politically exposed person (seed 004). */
    PEP_CHECK_FAILURE("pep_check_failure"),
    /** Adverse media (seed 004). */
    MEDIA_CHECK_FAILURE("media_check_failure"),
    /** A watchlist or sanctions list (seed 004). */
    WATCHLIST_CHECK_FAILURE("watchlist_check_failure");

    private final String code;

    FailureCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
