package dev.edd.domain.risk;

import dev.edd.domain.money.Money;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.verification.FailureCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;

/**
 * A model to start from. It is an example and not advice: what is risky is for the platform's compliance officers to say, and
 * every number here is one that they may change. Amounts are judged in US dollars only.
 */
public final class ExampleRiskModel {
    private static final Option<Currency> DOLLARS = Money.currencyOf("USD");
    private static final Option<PartyType> PERSONS = Option.some(PartyType.INDIVIDUAL);
    private static final Option<PartyType> BUSINESSES = Option.some(PartyType.BUSINESS);
    private static final Option<PartyType> EVERYBODY = Option.none();

    /** Where the Financial Action Task Force calls for action, in the year 2025. */
    private static final Vector<String> CALLED_OUT = Vector.of("IR", "KP", "MM");

    /** Persons: citizenship, work, income. Businesses: country, industry, involvement, channels. Both: news and verifications. */
    public static final RiskModel MODEL = new RiskModelBuilder()
            .name("example")
            .version(1)
            .factors(persons().appendAll(businesses()).appendAll(everybody()))
            .thresholds(new RiskThresholds(new RiskScore(35), new RiskScore(65)))
            .reviews(new ReviewPeriods(Duration.ofDays(1_095), Duration.ofDays(365), Duration.ofDays(180)))
            .build();

    private ExampleRiskModel() {}

    private static Seq<RiskFactor> persons() {
        return Vector.of(
                decisive("citizenship", "Citizenship", PERSONS, RiskAttribute.CITIZENSHIP, countries(), 10, 30),
                decisive(
                        "pep_classification",
                        "Politically exposed person",
                        PERSONS,
                        RiskAttribute.PEP_CLASSIFICATION,
                        Vector.of(is(PepClassification.NOT_PEP.code(), 0)),
                        90,
                        20),
                weighing(
                        "employment_type",
                        "Employment",
                        PERSONS,
                        RiskAttribute.EMPLOYMENT_TYPE,
                        2,
                        Vector.of(
                                is(EmploymentType.SELF_EMPLOYED.code(), 50),
                                is(EmploymentType.UNEMPLOYED.code(), 70),
                                is(EmploymentType.OTHER.code(), 60)),
                        10,
                        40),
                weighing(
                        "occupation_industry",
                        "Industry of the occupation",
                        PERSONS,
                        RiskAttribute.OCCUPATION_INDUSTRY,
                        2,
                        industries(),
                        20,
                        40),
                weighing(
                        "income",
                        "Income in a year",
                        PERSONS,
                        RiskAttribute.INCOME,
                        3,
                        Vector.of(within(0, 9_999_999, 10), within(10_000_000, 49_999_999, 40)),
                        70,
                        40));
    }

    private static Seq<RiskFactor> businesses() {
        return Vector.of(
                decisive(
                        "business_country",
                        "Headquarters",
                        BUSINESSES,
                        RiskAttribute.BUSINESS_COUNTRY,
                        countries(),
                        10,
                        40),
                weighing(
                        "business_industry",
                        "Industry",
                        BUSINESSES,
                        RiskAttribute.BUSINESS_INDUSTRY,
                        3,
                        industries(),
                        20,
                        50),
                decisive(
                        "involvement",
                        "Declared involvement",
                        BUSINESSES,
                        RiskAttribute.INVOLVEMENT,
                        Vector.of(
                                is("none", 0),
                                is(Involvement.SHELL_BANKS_OR_UNLICENSED_MONEY_SERVICE_BUSINESS.code(), 100),
                                is(Involvement.ILLEGAL_ACTIVITIES_PROSTITUTION_OR_PIRATED_GOODS.code(), 100),
                                is(Involvement.LOTTERIES_CRYPTO_CURRENCY_OR_ILLEGAL_INTERNET_GAMBLING.code(), 80),
                                is(Involvement.ARMS_DEFENSE_OR_SECURITY.code(), 80)),
                        60,
                        50),
                weighing(
                        "channel",
                        "Channels",
                        BUSINESSES,
                        RiskAttribute.CHANNEL,
                        2,
                        Vector.of(is(Channel.CASH.code(), 90), is(Channel.WIRES.code(), 50)),
                        20,
                        40),
                weighing(
                        "channel_coverage",
                        "Coverage",
                        BUSINESSES,
                        RiskAttribute.CHANNEL_COVERAGE,
                        2,
                        Vector.of(is(ChannelCoverage.INTERNATIONAL.code(), 60)),
                        10,
                        40));
    }

    private static Seq<RiskFactor> everybody() {
        return Vector.of(
                decisive(
                        "negative_news",
                        "Negative news",
                        EVERYBODY,
                        RiskAttribute.NEGATIVE_NEWS,
                        Vector.of(count(0, 0, 0), count(1, 2, 50)),
                        80,
                        20),
                weighing(
                        "source_of_funds",
                        "Source of funds of transactions",
                        EVERYBODY,
                        RiskAttribute.SOURCE_OF_FUNDS,
                        1,
                        Vector.of(is(SourceOfFunds.OTHER.code(), 60)),
                        10,
                        20),
                decisive(
                        "verification_failure",
                        "Failed verifications",
                        EVERYBODY,
                        RiskAttribute.VERIFICATION_FAILURE,
                        Vector.of(is("none", 0), is(FailureCode.DECISION_TIMEOUT.code(), 30)),
                        70,
                        30),
                weighing(
                        "failed_counterparties",
                        "Counterparties that failed their check",
                        EVERYBODY,
                        RiskAttribute.FAILED_COUNTERPARTIES,
                        2,
                        Vector.of(count(0, 0, 0)),
                        80,
                        10));
    }

    private static Vector<RiskCondition> countries() {
        return CALLED_OUT.map(country -> is(country, RiskScore.MOST));
    }

    private static Vector<RiskCondition> industries() {
        return Vector.of(
                is(Industry.ARTS_ENTERTAINMENT_AND_RECREATION.code(), 50),
                is(Industry.FINANCE_AND_INSURANCE.code(), 50),
                is(Industry.MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION.code(), 70),
                is(Industry.REAL_ESTATE_AND_RENTAL_AND_LEASING.code(), 60),
                is(Industry.WHOLESALE_TRADE.code(), 50));
    }

    private static RiskCondition is(String value, int score) {
        return new RiskCondition.CategoryIs(value, new RiskScore(score));
    }

    private static RiskCondition within(long least, long most, int score) {
        return new RiskCondition.QuantityWithin(least, most, DOLLARS, new RiskScore(score));
    }

    private static RiskCondition count(long least, long most, int score) {
        return new RiskCondition.QuantityWithin(least, most, Option.none(), new RiskScore(score));
    }

    private static RiskFactor weighing(
            String name,
            String label,
            Option<PartyType> appliesTo,
            RiskAttribute attribute,
            int weight,
            Seq<RiskCondition> conditions,
            int otherwise,
            int unknown) {
        return new RiskFactorBuilder()
                .name(name)
                .label(label)
                .appliesTo(appliesTo)
                .reading(new RiskReading.OfAttribute(attribute))
                .weight(weight)
                .decisive(false)
                .conditions(conditions)
                .otherwise(new RiskScore(otherwise))
                .unknown(new RiskScore(unknown))
                .build();
    }

    private static RiskFactor decisive(
            String name,
            String label,
            Option<PartyType> appliesTo,
            RiskAttribute attribute,
            Seq<RiskCondition> conditions,
            int otherwise,
            int unknown) {
        return weighing(name, label, appliesTo, attribute, 3, conditions, otherwise, unknown)
                .withDecisive(true);
    }
}
