package dev.edd.testkit.arbitraries;

import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.CitedRequest;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.JsonPointer;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.submission.SubmissionHeader;
import dev.edd.domain.submission.SubmissionHistory;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** The part of {@link DomainArbitraries} that is about submissions. */
final class SubmissionFamilies {
    private SubmissionFamilies() {}

    static void addTo(Map<Class<?>, Supplier<Arbitrary<?>>> families) {
        families.put(AccountId.class, SubmissionValues::accountIds);
        families.put(CountryCode.class, SubmissionValues::countries);
        families.put(RatingId.class, SubmissionValues::ratingIds);
        families.put(SubmissionId.class, SubmissionValues::submissionIds);
        families.put(TransactionId.class, SubmissionValues::transactionIds);
        families.put(PeriodicAmount.class, MoneyValues::periodicAmounts);
        families.put(CaseId.class, SubmissionValues::caseIds);
        families.put(CitedRequest.class, SubmissionValues::citedRequests);
        families.put(Reason.class, SubmissionValues::reasons);
        families.put(RelatedResource.class, SubmissionValues::resources);
        families.put(AdditionalQuestion.class, SubmissionValues::questions);
        families.put(Income.class, SubmissionValues::incomes);
        families.put(PepClassification.class, SubmissionValues::classifications);
        families.put(SpecificInvolvement.class, SubmissionValues::involvement);
        families.put(TransactionVolume.class, SubmissionValues::volumes);
        families.put(SubmissionHeader.class, SubmissionValues::headers);
        families.put(SubmissionPolicy.class, SubmissionValues::policies);
        families.put(
                SubmissionValidator.class, () -> SubmissionValues.policies().map(SubmissionValidator::new));
        families.put(CustomerSubmission.class, ResourceSubmissions::ofCustomers);
        families.put(BusinessSubmission.class, ResourceSubmissions::ofBusinesses);
        families.put(AccountSubmission.class, ResourceSubmissions::ofAccounts);
        families.put(TransactionSubmission.class, ResourceSubmissions::ofTransactions);
        families.put(ResourceSubmission.class, ResourceSubmissions::all);
        families.put(RawValue.class, SubmissionBodies::rawValues);
        families.put(RawValue.Field.class, SubmissionBodies::rawFields);
        families.put(JsonPointer.class, SubmissionBodies::pointers);
        families.put(SubmissionViolation.class, SubmissionBodies::violations);
        families.put(FilledBody.class, SubmissionBodies::filled);
        families.put(BrokenBody.class, SubmissionBodies::brokenOnce);
        families.put(EddSubmission.class, SubmissionHistories::states);
        families.put(SubmissionCommand.class, SubmissionHistories::commands);
        families.put(SubmissionEvent.class, SubmissionHistories::events);
        families.put(SubmissionHistory.class, SubmissionHistories::ofOneResource);
        families.put(SubmissionChains.Steps.class, SubmissionHistories::chains);
        families.put(SubmissionRefusal.class, SubmissionValues::refusals);
    }
}
