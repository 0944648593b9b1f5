package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What a compliance check or decision is about (facts 1.5: the 23 values of compliance check and decision type). */
public enum ComplianceType implements Coded {
    /** A business screened against watchlists. */
    BUSINESS_WATCHLISTS("business_watchlists"),
    /** The identity of a business. */
    BUSINESS_VERIFICATION("business_verification"),
    /** The tax id of a business. */
    BUSINESS_TAX_ID_VERIFICATION("business_tax_id_verification"),
    /** A business, attested by the partner. */
    BUSINESS_ATTESTED("business_attested"),
    /** The tax id of a business, attested by the partner. */
    BUSINESS_TAX_ID_ATTESTED("business_tax_id_attested"),
    /** The screening of a business, attested by the partner. */
    BUSINESS_WATCHLISTS_ATTESTED("business_watchlists_attested"),
    /** A person, attested by the partner. */
    PERSON_ATTESTED("person_attested"),
    /** The tax id of a person, attested by the partner. */
    PERSON_TAX_ID_ATTESTED("person_tax_id_attested"),
    /** The government id of a person, attested by the partner. */
    PERSON_GOV_ID_ATTESTED("person_gov_id_attested"),
    /** The authentication of a person, attested by the partner. */
    PERSON_AUTHENTICATION_ATTESTED("person_authentication_attested"),
    /** The screening of a person, attested by the partner. */
    PERSON_WATCHLISTS_ATTESTED("person_watchlists_attested"),
    /** A person screened against watchlists. */
    PERSON_WATCHLISTS("person_watchlists"),
    /** The identity of a person. */
    PERSON_VERIFICATION("person_verification"),
    /** The authentication of a person. */
    PERSON_AUTHENTICATION("person_authentication"),
    /** The government id of a person. */
    PERSON_GOV_ID_VERIFICATION("person_gov_id_verification"),
    /** The tax id of a person. */
    PERSON_TAX_ID_VERIFICATION("person_tax_id_verification"),
    /** The government id of a business associate, attested by the partner. */
    BUSINESS_ASSOCIATE_GOV_ID_ATTESTED("business_associate_gov_id_attested"),
    /** The authentication of a business associate, attested by the partner. */
    BUSINESS_ASSOCIATE_AUTHENTICATION_ATTESTED("business_associate_authentication_attested"),
    /** A business associate, attested by the partner. */
    BUSINESS_ASSOCIATE_ATTESTED("business_associate_attested"),
    /** The tax id of a business associate, attested by the partner. */
    BUSINESS_ASSOCIATE_TAX_ID_ATTESTED("business_associate_tax_id_attested"),
    /** The screening of a business associate, attested by the partner. */
    BUSINESS_ASSOCIATE_WATCHLISTS_ATTESTED("business_associate_watchlists_attested"),
    /** The ownership of an outside bank account. */
    EXTERNAL_BANK_ACCOUNT_VERIFICATION("external_bank_account_verification"),
    /** The ownership of an outside bank account, attested by the partner. */
    EXTERNAL_BANK_ACCOUNT_ATTESTED("external_bank_account_attested");

    private final String code;

    ComplianceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether no two are of one type. Every state of a case asks it anew, so it makes no more than a set of bits. */
    static <T> boolean differ(Seq<T> things, Function<T, ComplianceType> type) {
        if (things.size() < 2) {
            return true;
        }
        Set<ComplianceType> seen = EnumSet.noneOf(ComplianceType.class);
        return things.forAll(each -> seen.add(type.apply(each)));
    }
}
