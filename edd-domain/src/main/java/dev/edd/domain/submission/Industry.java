package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** What a customer's occupation or a business belongs to: the seed's 26 values, six of which only the seed has (facts 2.10). */
public enum Industry implements Coded {
    /** Accommodation and food services. */
    ACCOMMODATION_AND_FOOD_SERVICES("ACCOMMODATION_AND_FOOD_SERVICES"),
    /** Administrative and support and waste management and remediation services. */
    ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES(
            "ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES"),
    /** Agriculture forestry fishing and hunting. */
    AGRICULTURE_FORESTRY_FISHING_AND_HUNTING("AGRICULTURE_FORESTRY_FISHING_AND_HUNTING"),
    /** Arts entertainment and recreation. */
    ARTS_ENTERTAINMENT_AND_RECREATION("ARTS_ENTERTAINMENT_AND_RECREATION"),
    /** Construction. */
    CONSTRUCTION("CONSTRUCTION"),
    /** Construction of buildings (seed 002 only). */
    CONSTRUCTION_OF_BUILDINGS("CONSTRUCTION_OF_BUILDINGS"),
    /** Educational services. */
    EDUCATIONAL_SERVICES("EDUCATIONAL_SERVICES"),
    /** Finance and insurance. */
    FINANCE_AND_INSURANCE("FINANCE_AND_INSURANCE"),
    /** Food manufacturing (seed 002 only). */
    FOOD_MANUFACTURING("FOOD_MANUFACTURING"),
    /** Health care and social assistance. */
    HEALTH_CARE_AND_SOCIAL_ASSISTANCE("HEALTH_CARE_AND_SOCIAL_ASSISTANCE"),
    /** Information. */
    INFORMATION("INFORMATION"),
    /** Management of companies and enterprises. */
    MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES("MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES"),
    /** Manufacturing. */
    MANUFACTURING("MANUFACTURING"),
    /** Mining quarrying and oil and gas extraction. */
    MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION("MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION"),
    /** Other services. */
    OTHER_SERVICES("OTHER_SERVICES"),
    /** Postal service (seed 002 only). */
    POSTAL_SERVICE("POSTAL_SERVICE"),
    /** Primary metal manufacturing (seed 002 only). */
    PRIMARY_METAL_MANUFACTURING("PRIMARY_METAL_MANUFACTURING"),
    /** Professional scientific and technical services. */
    PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES("PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES"),
    /** Public administration. */
    PUBLIC_ADMINISTRATION("PUBLIC_ADMINISTRATION"),
    /** Real estate and rental and leasing. */
    REAL_ESTATE_AND_RENTAL_AND_LEASING("REAL_ESTATE_AND_RENTAL_AND_LEASING"),
    /** Retail trade. */
    RETAIL_TRADE("RETAIL_TRADE"),
    /** Sporting goods hobby musical instrument and book stores (seed 002 only). */
    SPORTING_GOODS_HOBBY_MUSICAL_INSTRUMENT_AND_BOOK_STORES("SPORTING_GOODS_HOBBY_MUSICAL_INSTRUMENT_AND_BOOK_STORES"),
    /** Transportation and warehousing. */
    TRANSPORTATION_AND_WAREHOUSING("TRANSPORTATION_AND_WAREHOUSING"),
    /** Utilities. */
    UTILITIES("UTILITIES"),
    /** Wholesale trade. */
    WHOLESALE_TRADE("WHOLESALE_TRADE"),
    /** Wood product manufacturing (seed 002 only). */
    WOOD_PRODUCT_MANUFACTURING("WOOD_PRODUCT_MANUFACTURING");

    private final String code;

    Industry(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
