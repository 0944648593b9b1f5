package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is submitted about a natural person (seed 002, facts 2.3). Personal data: {@link #toString} does not show it.
 * Immutable.
 *
 * @param customer the person
 * @param reason why
 * @param citizenshipCountries whose citizen the person is, at most {@value #MOST_CITIZENSHIPS}, none of them twice
 * @param employmentType how the person is employed
 * @param income what the person earns
 * @param negativeNewsFindings how often bad news was found
 * @param occupation what the person does, 1 to {@value #LONGEST_OCCUPATION} characters
 * @param occupationIndustry what the occupation belongs to
 * @param pepClassification whether the person is politically exposed
 * @param recurringDirectDeposit whether the person is paid directly into the account
 * @param residenceType how the person lives
 * @param residentialExpense what that costs
 * @param sourceOfWealth how the person came by what they own, none of them twice
 * @param additionalQuestions what else was asked
 */
@Value.Builder
public record CustomerSubmission(
        CustomerId customer,
        Reason reason,
        Seq<CountryCode> citizenshipCountries,
        Option<EmploymentType> employmentType,
        Option<Income> income,
        Option<Integer> negativeNewsFindings,
        Option<String> occupation,
        Option<Industry> occupationIndustry,
        Option<PepClassification> pepClassification,
        Option<Boolean> recurringDirectDeposit,
        Option<ResidenceType> residenceType,
        Option<PeriodicAmount> residentialExpense,
        Seq<SourceOfWealth> sourceOfWealth,
        Seq<AdditionalQuestion> additionalQuestions)
        implements ResourceSubmission, WithCustomerSubmission {
    /** How many citizenships a person may have. */
    public static final int MOST_CITIZENSHIPS = 20;

    /** The greatest length of an occupation. */
    public static final int LONGEST_OCCUPATION = 200;

    /** Checks every part. */
    public CustomerSubmission {
        requireNonNull(customer);
        requireNonNull(reason);
        citizenshipCountries = SubmissionParts.distinct(citizenshipCountries, MOST_CITIZENSHIPS);
        SubmissionParts.requireFindings(negativeNewsFindings);
        occupation.forEach(text -> Storable.text("occupation", text, LONGEST_OCCUPATION));
        sourceOfWealth = SubmissionParts.distinct(sourceOfWealth, SourceOfWealth.values().length);
        additionalQuestions = AdditionalQuestion.several(additionalQuestions);
    }

    @Override
    public RelatedResource resource() {
        return RelatedResource.customer(customer);
    }

    @Override
    public Option<CustomerId> party() {
        return Option.some(customer);
    }

    @Override
    public boolean isBlank() {
        return SubmissionParts.sayNothing(
                employmentType,
                income,
                negativeNewsFindings,
                occupation,
                occupationIndustry,
                pepClassification,
                recurringDirectDeposit,
                residenceType,
                residentialExpense,
                citizenshipCountries,
                sourceOfWealth,
                additionalQuestions);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.customer(this);
    }

    @Override
    public String toString() {
        return "CustomerSubmission[redacted]";
    }
}
