package dev.edd.testkit.arbitraries;

import static dev.edd.testkit.arbitraries.SubmissionValues.fewOrMost;
import static dev.edd.testkit.arbitraries.SubmissionValues.numbers;
import static dev.edd.testkit.arbitraries.SubmissionValues.some;

import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.ResidenceType;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.SetArbitrary;

/**
 * Submissions about each of the four resources, with every field, each said or not, and lists as long as they may be now and then. The
 * edges of a field belong to the field's own arbitrary: all combinations of those of fourteen fields are more than anybody has time for.
 */
public final class ResourceSubmissions {
    private ResourceSubmissions() {}

    /**
     * Submissions about all resources, those about businesses complete or not.
     *
     * @return submissions
     */
    public static Arbitrary<ResourceSubmission> all() {
        return Arbitraries.oneOf(ofCustomers(), ofBusinesses(), ofAccounts(), ofTransactions());
    }

    /**
     * Submissions that the strict policy accepts.
     *
     * @return submissions in which no declaration of a business is left out
     */
    public static Arbitrary<ResourceSubmission> complete() {
        return Arbitraries.oneOf(ofCustomers(), ofCompleteBusinesses(), ofAccounts(), ofTransactions());
    }

    /**
     * Submissions about persons.
     *
     * @return submissions
     */
    public static Arbitrary<CustomerSubmission> ofCustomers() {
        return Builders.withBuilder(CustomerSubmissionBuilder::new)
                .use(PartyValues.customerIds())
                .in((made, value) -> made.customer(value))
                .use(SubmissionValues.reasons())
                .in((made, value) -> made.reason(value))
                .use(citizenships())
                .in((made, value) -> made.citizenshipCountries(value))
                .use(some(Arbitraries.of(EmploymentType.class)))
                .in((made, value) -> made.employmentType(value))
                .use(some(SubmissionValues.incomes()))
                .in((made, value) -> made.income(value))
                .use(newsFindings())
                .in((made, value) -> made.negativeNewsFindings(value))
                .use(some(StorableValues.text(CustomerSubmission.LONGEST_OCCUPATION)))
                .in((made, value) -> made.occupation(value))
                .use(some(Arbitraries.of(Industry.class)))
                .in((made, value) -> made.occupationIndustry(value))
                .use(some(SubmissionValues.classifications()))
                .in((made, value) -> made.pepClassification(value))
                .use(some(Arbitraries.of(true, false)))
                .in((made, value) -> made.recurringDirectDeposit(value))
                .use(some(Arbitraries.of(ResidenceType.class)))
                .in((made, value) -> made.residenceType(value))
                .use(some(MoneyValues.periodicAmounts()))
                .in((made, value) -> made.residentialExpense(value))
                .use(Arbitraries.of(SourceOfWealth.class).set().map(Vector::ofAll))
                .in((made, value) -> made.sourceOfWealth(value))
                .use(questions())
                .in((made, value) -> made.additionalQuestions(value))
                .build(CustomerSubmissionBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Submissions about businesses, their declarations complete or not, or not made at all.
     *
     * @return submissions
     */
    public static Arbitrary<BusinessSubmission> ofBusinesses() {
        return ofBusinesses(some(SubmissionValues.involvement()));
    }

    /**
     * Submissions about businesses that declare everything.
     *
     * @return submissions
     */
    public static Arbitrary<BusinessSubmission> ofCompleteBusinesses() {
        return ofBusinesses(SubmissionValues.completeInvolvement().map(Option::some));
    }

    private static Arbitrary<BusinessSubmission> ofBusinesses(Arbitrary<Option<SpecificInvolvement>> involvement) {
        return Builders.withBuilder(BusinessSubmissionBuilder::new)
                .use(PartyValues.customerIds())
                .in((made, value) -> made.business(value))
                .use(SubmissionValues.reasons())
                .in((made, value) -> made.reason(value))
                .use(some(SubmissionValues.countries()))
                .in((made, value) -> made.country(value))
                .use(some(MoneyValues.periodicAmounts()))
                .in((made, value) -> made.estimatedRevenue(value))
                .use(some(Arbitraries.of(Industry.class)))
                .in((made, value) -> made.industryType(value))
                .use(newsFindings())
                .in((made, value) -> made.negativeNewsFindings(value))
                .use(some(Arbitraries.of(true, false)))
                .in((made, value) -> made.recurringWireUsage(value))
                .use(involvement)
                .in((made, value) -> made.specificInvolvement(value))
                .use(fewOrMost(SubmissionValues.volumes(), TransactionVolume.MOST))
                .in((made, value) -> made.transactionVolume(value))
                .use(questions())
                .in((made, value) -> made.additionalQuestions(value))
                .build(BusinessSubmissionBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Submissions about accounts.
     *
     * @return submissions
     */
    public static Arbitrary<AccountSubmission> ofAccounts() {
        return Combinators.combine(SubmissionValues.accountIds(), SubmissionValues.reasons(), questions())
                .as(AccountSubmission::new);
    }

    /**
     * Submissions about transactions.
     *
     * @return submissions
     */
    public static Arbitrary<TransactionSubmission> ofTransactions() {
        return Combinators.combine(
                        SubmissionValues.transactionIds(),
                        SubmissionValues.reasons(),
                        some(Arbitraries.of(SourceOfFunds.class)),
                        some(StorableValues.text(TransactionSubmission.LONGEST_PURPOSE)),
                        questions())
                .as(TransactionSubmission::new);
    }

    /**
     * The same said of one party, where it is about a party at all.
     *
     * @param said what is submitted
     * @param party the customer or business that it shall be about
     * @return the submission about that party, or about the same account or transaction as before
     */
    public static ResourceSubmission about(ResourceSubmission said, CustomerId party) {
        if (said instanceof CustomerSubmission ofPerson) {
            return ofPerson.withCustomer(party);
        }
        return said instanceof BusinessSubmission ofBusiness ? ofBusiness.withBusiness(party) : said;
    }

    private static Arbitrary<Seq<AdditionalQuestion>> questions() {
        return fewOrMost(SubmissionValues.questions(), AdditionalQuestion.MOST);
    }

    private static Arbitrary<Seq<CountryCode>> citizenships() {
        SetArbitrary<CountryCode> countries = SubmissionValues.countries().set();
        return Arbitraries.frequencyOf(
                        Tuple.of(30, countries.ofMaxSize(4)),
                        Tuple.of(1, countries.ofSize(CustomerSubmission.MOST_CITIZENSHIPS)))
                .map(Vector::ofAll);
    }

    private static Arbitrary<Option<Integer>> newsFindings() {
        return some(Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3),
                numbers(ResourceSubmission.MOST_NEWS_FINDINGS).map(Math::toIntExact)));
    }
}
