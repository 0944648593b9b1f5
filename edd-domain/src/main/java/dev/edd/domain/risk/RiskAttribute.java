package dev.edd.domain.risk;

import static dev.edd.domain.risk.RiskObservations.business;
import static dev.edd.domain.risk.RiskObservations.coded;
import static dev.edd.domain.risk.RiskObservations.customer;
import static dev.edd.domain.risk.RiskObservations.inAYear;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What is known of a customer and can be weighed. Values of the seed are seen by their codes, yes and no as {@code yes} and
 * {@code no}, amounts as what they make in a year; an amount of which that cannot be said as {@code not_yearly}.
 */
public enum RiskAttribute implements Coded {
    /** A person or a business: the code of the type. */
    PARTY_TYPE(
            "party_type", profile -> Vector.of(Observation.of(profile.customer().type()))),
    /** How the customer stands: the code of the standing. */
    STANDING("standing", profile -> Vector.of(Observation.of(profile.customer().standing()))),

    /** Whose citizen a person is: codes of countries. */
    CITIZENSHIP(
            "citizenship",
            customer(said -> said.citizenshipCountries().map(each -> new Observation.Category(each.code())))),
    /** How a person is employed. */
    EMPLOYMENT_TYPE("employment_type", customer(said -> coded(said.employmentType()))),
    /** What a person earns in a year. */
    INCOME("income", customer(said -> inAYear(said.income().map(Income::amount)))),
    /** Where a person's income comes from. */
    INCOME_SOURCE("income_source", customer(said -> coded(said.income().flatMap(Income::source)))),
    /** What a person's occupation belongs to. */
    OCCUPATION_INDUSTRY("occupation_industry", customer(said -> coded(said.occupationIndustry()))),
    /** Whether a person is politically exposed. */
    PEP_CLASSIFICATION("pep_classification", customer(said -> coded(said.pepClassification()))),
    /** Whether a person is paid directly into the account. */
    RECURRING_DIRECT_DEPOSIT(
            "recurring_direct_deposit",
            customer(said -> said.recurringDirectDeposit().toVector().map(Observation::of))),
    /** How a person lives. */
    RESIDENCE_TYPE("residence_type", customer(said -> coded(said.residenceType()))),
    /** What a person's home costs in a year. */
    RESIDENTIAL_EXPENSE("residential_expense", customer(said -> inAYear(said.residentialExpense()))),
    /** How a person came by what they own. */
    SOURCE_OF_WEALTH("source_of_wealth", customer(said -> coded(said.sourceOfWealth()))),

    /** Where the headquarters of a business are: the code of a country. */
    BUSINESS_COUNTRY(
            "business_country",
            business(said -> said.country().toVector().map(each -> new Observation.Category(each.code())))),
    /** What a business expects to earn in a year. */
    BUSINESS_REVENUE("business_revenue", business(said -> inAYear(said.estimatedRevenue()))),
    /** What a business belongs to. */
    BUSINESS_INDUSTRY("business_industry", business(said -> coded(said.industryType()))),
    /** Whether a business wires money regularly. */
    RECURRING_WIRE_USAGE(
            "recurring_wire_usage",
            business(said -> said.recurringWireUsage().toVector().map(Observation::of))),
    /**
     * What a business is involved in, by what it declared last of each; {@code none} when it has declared all and is in nothing.
     * While something is undeclared, not to be in the rest is not seen.
     */
    INVOLVEMENT("involvement", RiskObservations::involvement),
    /** What a business has never declared, under the lenient policy; {@code none} when nothing is missing. */
    UNDECLARED_INVOLVEMENT("undeclared_involvement", RiskObservations::undeclared),
    /** By which means a business moves money. */
    CHANNEL("channel", business(said -> coded(said.transactionVolume().flatMap(TransactionVolume::channel)))),
    /** How far a business moves money. */
    CHANNEL_COVERAGE(
            "channel_coverage", business(said -> coded(said.transactionVolume().flatMap(TransactionVolume::coverage)))),
    /** How much a business expects to move in a year, each volume for itself. */
    TRANSACTION_VOLUME(
            "transaction_volume",
            business(said -> said.transactionVolume().flatMap(volume -> inAYear(Option.some(volume.amount()))))),

    /** How often bad news was found of the person or the business. */
    NEGATIVE_NEWS("negative_news", RiskObservations::negativeNews),
    /** Where the money of transactions comes from. */
    SOURCE_OF_FUNDS(
            "source_of_funds",
            profile -> profile.said(TransactionSubmission.class, said -> coded(said.sourceOfFunds()))),

    /** How Enhanced Due Diligence of the customer ended last: {@code passed} or {@code failed}. */
    DUE_DILIGENCE("due_diligence", RiskObservations::dueDiligence),
    /** Why verifications of the customer failed, the last of each method: failure codes; {@code none} when none did. */
    VERIFICATION_FAILURE("verification_failure", RiskObservations::failures),
    /** Of how many counterparties the last check of a method failed. */
    FAILED_COUNTERPARTIES("failed_counterparties", RiskObservations::failedCounterparties);

    private final String code;
    private final Function<RiskProfile, Seq<Observation>> reading;

    RiskAttribute(String code, Function<RiskProfile, Seq<Observation>> reading) {
        this.code = code;
        this.reading = reading;
    }

    @Override
    public String code() {
        return code;
    }

    Seq<Observation> of(RiskProfile profile) {
        return reading.apply(profile);
    }
}
