package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** What a business must declare to be involved in or not: the complete list of the seed. */
public enum Involvement implements Coded {
    /** Arms, defence or security. */
    ARMS_DEFENSE_OR_SECURITY("arms_defense_or_security"),
    /** Cannabis. */
    CANNABIS_INDUSTRY("cannabis_industry"),
    /** Embassies or consulates. */
    EMBASSIES_OR_CONSULATES("embassies_or_consulates"),
    /** Illegal activities, prostitution or pirated goods. */
    ILLEGAL_ACTIVITIES_PROSTITUTION_OR_PIRATED_GOODS("illegal_activities_prostitution_or_pirated_goods"),
    /** A law firm, or a fiduciary. */
    LAW_FIRM_OR_FIDUCIARY("law_firm_or_fiduciary"),
    /** A money service business with a licence. */
    LICENSED_MONEY_SERVICE_BUSINESS("licensed_money_service_business"),
    /** Lotteries, crypto currency or illegal gambling on the internet. */
    LOTTERIES_CRYPTO_CURRENCY_OR_ILLEGAL_INTERNET_GAMBLING("lotteries_crypto_currency_or_illegal_internet_gambling"),
    /** A non-governmental or not-for-profit organisation. The seed's own example misspells it; see {@link SubmissionPolicy}. */
    NGO_OR_NONPROFIT("ngo_or_nonprofit"),
    /** Precious metals, stones or jewellery. */
    PRECIOUS_METALS_STONES_OR_JEWELLERY("precious_metals_stones_or_jewellery"),
    /** Shell banks, or a money service business without a licence. */
    SHELL_BANKS_OR_UNLICENSED_MONEY_SERVICE_BUSINESS("shell_banks_or_unlicensed_money_service_business"),
    /** Payments processed for third parties. */
    THIRD_PARTY_PROCESSOR("third_party_processor"),
    /** Wellness, gift cards, or wholesale. */
    WELLNESS_GIFT_CARDS_WHOLESALER("wellness_gift_cards_wholesaler");

    private final String code;

    Involvement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
