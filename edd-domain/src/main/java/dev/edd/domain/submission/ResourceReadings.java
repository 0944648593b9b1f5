package dev.edd.domain.submission;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How the submissions of each type of resource are read. Every field is read, whatever else is wrong; what comes of it is
 * taken only when nothing was.
 */
final class ResourceReadings {
    private static final Reading<CountryCode> COUNTRY =
            Reading.parsed(CountryCode::parse, SubmissionViolationCode.UNKNOWN_COUNTRY);
    private static final Reading<PepClassification> PEP =
            (path, raw, findings) -> Reading.text(PepClassification.LONGEST)
                    .read(path, raw, findings)
                    .flatMap(text -> PepClassification.parse(text)
                            .orElse(() -> findings.add(
                                    path,
                                    SubmissionViolationCode.INVALID_CODE,
                                    LinkedHashMap.of("most", Integer.toString(PepClassification.LONGEST)))));
    private static final Reading<Integer> NEWS_FINDINGS =
            (path, raw, findings) -> Reading.number(ResourceSubmission.MOST_NEWS_FINDINGS)
                    .read(path, raw, findings)
                    .map(Long::intValue);

    private ResourceReadings() {}

    /** What every submission has: whose resource it is about, and why. */
    record Base(Option<UUID> id, Option<Reason> reason) {
        <T> Option<T> with(BiFunction<UUID, Reason, T> make) {
            return id.flatMap(known -> reason.map(why -> make.apply(known, why)));
        }
    }

    static Option<ResourceSubmission> of(ResourceType type, Base base, ObjectReading object) {
        if (type == ResourceType.CUSTOMER) {
            return Option.narrow(customer(base, object));
        }
        if (type == ResourceType.BUSINESS) {
            return Option.narrow(business(base, object));
        }
        return type == ResourceType.ACCOUNT
                ? Option.narrow(account(base, object))
                : Option.narrow(transaction(base, object));
    }

    private static Option<CustomerSubmission> customer(Base base, ObjectReading object) {
        CustomerSubmissionBuilder made = new CustomerSubmissionBuilder()
                .citizenshipCountries(object.items(
                        FieldNames.CITIZENSHIP_COUNTRIES,
                        Reading.distinct(CustomerSubmission.MOST_CITIZENSHIPS, COUNTRY)))
                .employmentType(object.optional(FieldNames.EMPLOYMENT_TYPE, Reading.oneOf(EmploymentType.class)))
                .income(object.optional(FieldNames.INCOME, PartReadings.INCOME))
                .negativeNewsFindings(object.optional(FieldNames.NEGATIVE_NEWS_FINDINGS, NEWS_FINDINGS))
                .occupation(object.optional(FieldNames.OCCUPATION, Reading.text(CustomerSubmission.LONGEST_OCCUPATION)))
                .occupationIndustry(object.optional(FieldNames.OCCUPATION_INDUSTRY, Reading.oneOf(Industry.class)))
                .pepClassification(object.optional(FieldNames.PEP_CLASSIFICATION, PEP))
                .recurringDirectDeposit(object.optional(FieldNames.RECURRING_DIRECT_DEPOSIT, Reading.yesNo()))
                .residenceType(object.optional(FieldNames.RESIDENCE_TYPE, Reading.oneOf(ResidenceType.class)))
                .residentialExpense(object.optional(FieldNames.RESIDENTIAL_EXPENSE, PartReadings.AMOUNT))
                .sourceOfWealth(object.items(
                        FieldNames.SOURCE_OF_WEALTH,
                        Reading.distinct(SourceOfWealth.values().length, Reading.oneOf(SourceOfWealth.class))))
                .additionalQuestions(PartReadings.questionsIn(object));
        object.end(FieldNames.OF_CUSTOMER);
        return base.with(
                (id, reason) -> made.customer(new CustomerId(id)).reason(reason).build());
    }

    private static Option<BusinessSubmission> business(Base base, ObjectReading object) {
        BusinessSubmissionBuilder made = new BusinessSubmissionBuilder()
                .country(object.optional(FieldNames.COUNTRY, COUNTRY))
                .estimatedRevenue(object.optional(FieldNames.ESTIMATED_REVENUE, PartReadings.AMOUNT))
                .industryType(object.optional(FieldNames.INDUSTRY_TYPE, Reading.oneOf(Industry.class)))
                .negativeNewsFindings(object.optional(FieldNames.NEGATIVE_NEWS_FINDINGS, NEWS_FINDINGS))
                .recurringWireUsage(object.optional(FieldNames.RECURRING_WIRE_USAGE, Reading.yesNo()))
                .specificInvolvement(PartReadings.involvementIn(object))
                .transactionVolume(object.items(
                        FieldNames.TRANSACTION_VOLUME, Reading.several(TransactionVolume.MOST, PartReadings.VOLUME)))
                .additionalQuestions(PartReadings.questionsIn(object));
        object.end(FieldNames.OF_BUSINESS);
        return base.with(
                (id, reason) -> made.business(new CustomerId(id)).reason(reason).build());
    }

    private static Option<AccountSubmission> account(Base base, ObjectReading object) {
        Vector<AdditionalQuestion> questions = PartReadings.questionsIn(object);
        object.end(FieldNames.OF_ANY);
        return base.with((id, reason) -> new AccountSubmission(new AccountId(id), reason, questions));
    }

    private static Option<TransactionSubmission> transaction(Base base, ObjectReading object) {
        TransactionSubmissionBuilder made = new TransactionSubmissionBuilder()
                .sourceOfFunds(object.optional(FieldNames.SOURCE_OF_FUNDS, Reading.oneOf(SourceOfFunds.class)))
                .transactionPurpose(object.optional(
                        FieldNames.TRANSACTION_PURPOSE, Reading.text(TransactionSubmission.LONGEST_PURPOSE)))
                .additionalQuestions(PartReadings.questionsIn(object));
        object.end(FieldNames.OF_TRANSACTION);
        return base.with((id, reason) ->
                made.transaction(new TransactionId(id)).reason(reason).build());
    }
}
