package dev.edd.domain.submission;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/** What fields are called, and which object has which. */
final class FieldNames {
    static final String RELATED_RESOURCE_ID = "related_resource_id";
    static final String RELATED_RESOURCE_TYPE = "related_resource_type";
    static final String REASON = "reason";
    static final String CASE_ID = "case_id";
    static final String ADDITIONAL_QUESTIONS = "additional_questions";

    static final String CITIZENSHIP_COUNTRIES = "citizenship_countries";
    static final String EMPLOYMENT_TYPE = "employment_type";
    static final String INCOME = "income";
    static final String NEGATIVE_NEWS_FINDINGS = "negative_news_findings";
    static final String OCCUPATION = "occupation";
    static final String OCCUPATION_INDUSTRY = "occupation_industry";
    static final String PEP_CLASSIFICATION = "pep_classification";
    static final String RECURRING_DIRECT_DEPOSIT = "recurring_direct_deposit";
    static final String RESIDENCE_TYPE = "residence_type";
    static final String RESIDENTIAL_EXPENSE = "residential_expense";
    static final String SOURCE_OF_WEALTH = "source_of_wealth";

    static final String COUNTRY = "country";
    static final String ESTIMATED_REVENUE = "estimated_revenue";
    static final String INDUSTRY_TYPE = "industry_type";
    static final String RECURRING_WIRE_USAGE = "recurring_wire_usage";
    static final String SPECIFIC_INVOLVEMENT = "specific_involvement";
    static final String TRANSACTION_VOLUME = "transaction_volume";

    static final String SOURCE_OF_FUNDS = "source_of_funds";
    static final String TRANSACTION_PURPOSE = "transaction_purpose";

    static final String SECTION = "section";
    static final String QUESTION = "question";
    static final String ANSWER = "answer";

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String FREQUENCY = "frequency";
    static final String SOURCE = "source";

    static final String ON_PLATFORM = "on_platform";
    static final String CHANNEL = "channel";
    static final String CHANNEL_COVERAGE = "channel_coverage";
    static final String TRANSACTION_COUNT = "transaction_count";

    static final Set<String> OF_ANY =
            HashSet.of(RELATED_RESOURCE_ID, RELATED_RESOURCE_TYPE, REASON, CASE_ID, ADDITIONAL_QUESTIONS);
    static final Set<String> OF_CUSTOMER = OF_ANY.addAll(List.of(
            CITIZENSHIP_COUNTRIES,
            EMPLOYMENT_TYPE,
            INCOME,
            NEGATIVE_NEWS_FINDINGS,
            OCCUPATION,
            OCCUPATION_INDUSTRY,
            PEP_CLASSIFICATION,
            RECURRING_DIRECT_DEPOSIT,
            RESIDENCE_TYPE,
            RESIDENTIAL_EXPENSE,
            SOURCE_OF_WEALTH));
    static final Set<String> OF_BUSINESS = OF_ANY.addAll(List.of(
            COUNTRY,
            ESTIMATED_REVENUE,
            INDUSTRY_TYPE,
            NEGATIVE_NEWS_FINDINGS,
            RECURRING_WIRE_USAGE,
            SPECIFIC_INVOLVEMENT,
            TRANSACTION_VOLUME));
    static final Set<String> OF_TRANSACTION = OF_ANY.addAll(List.of(SOURCE_OF_FUNDS, TRANSACTION_PURPOSE));

    /** Where the type is not known, neither is which of these are expected. */
    static final Set<String> OF_ALL = OF_CUSTOMER.union(OF_BUSINESS).union(OF_TRANSACTION);

    static final Set<String> OF_QUESTION = HashSet.of(SECTION, QUESTION, ANSWER);
    static final Set<String> OF_AMOUNT = HashSet.of(AMOUNT, CURRENCY, FREQUENCY);
    static final Set<String> OF_INCOME = OF_AMOUNT.add(SOURCE);
    static final Set<String> OF_VOLUME =
            OF_AMOUNT.addAll(List.of(ON_PLATFORM, CHANNEL, CHANNEL_COVERAGE, TRANSACTION_COUNT));
    static final Set<String> OF_INVOLVEMENT = HashSet.of(Involvement.values()).map(Involvement::code);

    static final Set<String> KNOWN =
            OF_ALL.union(OF_QUESTION).union(OF_INCOME).union(OF_VOLUME).union(OF_INVOLVEMENT);

    private FieldNames() {}
}
