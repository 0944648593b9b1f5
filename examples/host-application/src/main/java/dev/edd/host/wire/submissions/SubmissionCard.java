package dev.edd.host.wire.submissions;

import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.Deleted;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.TransactionSubmission;
import io.vavr.control.Option;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A submission as its platform sees it (facts 2.2 to 2.5): what was submitted, and when it was recorded and deleted. */
public final class SubmissionCard {
    private SubmissionCard() {}

    /**
     * Shows a submission.
     *
     * @param submission recorded or deleted
     * @return its fields; those that were not submitted are left out
     */
    public static Map<String, @Nullable Object> of(EddSubmission submission) {
        ResourceSubmission said = submission.submission();
        SparseObject card = new SparseObject()
                .with("id", submission.id().value())
                .with("creation_time", submission.createdAt())
                .with("deletion_time", submission instanceof Deleted deleted ? deleted.deletedAt() : null)
                .with("related_resource_id", said.resource().id())
                .with("related_resource_type", said.resource().type().code())
                .with("reason", said.reason().code())
                .with(
                        "case_id",
                        said.reason() instanceof Reason.CaseRequest asked
                                ? Option.some(asked.caseId().value())
                                : Option.none());
        return said.match(new Fields(card))
                .with("additional_questions", said.additionalQuestions().map(PartCards::question))
                .shown();
    }

    private record Fields(SparseObject card) implements ResourceSubmission.Cases<SparseObject> {
        @Override
        public SparseObject customer(CustomerSubmission said) {
            return card.with(
                            "citizenship_countries", said.citizenshipCountries().map(country -> country.code()))
                    .with("employment_type", said.employmentType())
                    .with("income", said.income().map(PartCards::income))
                    .with("negative_news_findings", said.negativeNewsFindings())
                    .with("occupation", said.occupation())
                    .with("occupation_industry", said.occupationIndustry())
                    .with("pep_classification", said.pepClassification().map(pep -> pep.code()))
                    .with("recurring_direct_deposit", said.recurringDirectDeposit())
                    .with("residence_type", said.residenceType())
                    .with("residential_expense", said.residentialExpense().map(PartCards::amount))
                    .with("source_of_wealth", said.sourceOfWealth());
        }

        @Override
        public SparseObject business(BusinessSubmission said) {
            return card.with("country", said.country().map(country -> country.code()))
                    .with("estimated_revenue", said.estimatedRevenue().map(PartCards::amount))
                    .with("industry_type", said.industryType())
                    .with("negative_news_findings", said.negativeNewsFindings())
                    .with("recurring_wire_usage", said.recurringWireUsage())
                    .with("specific_involvement", said.specificInvolvement().map(PartCards::involvement))
                    .with("transaction_volume", said.transactionVolume().map(PartCards::volume));
        }

        @Override
        public SparseObject account(AccountSubmission said) {
            return card;
        }

        @Override
        public SparseObject transaction(TransactionSubmission said) {
            return card.with("source_of_funds", said.sourceOfFunds())
                    .with("transaction_purpose", said.transactionPurpose());
        }
    }
}
