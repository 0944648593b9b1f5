package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is submitted about a legal person (seed 002, facts 2.4). {@link #toString} does not show it. Immutable.
 *
 * @param business the customer
 * @param reason why
 * @param country where its headquarters are
 * @param estimatedRevenue what it expects to earn
 * @param industryType what it belongs to
 * @param negativeNewsFindings how often bad news was found
 * @param recurringWireUsage whether it wires money regularly
 * @param specificInvolvement what it declares to be involved in or not; complete unless the policy was lenient
 * @param transactionVolume how much it expects to move, at most {@value TransactionVolume#MOST}
 * @param additionalQuestions what else was asked
 */
@Value.Builder
public record BusinessSubmission(
        CustomerId business,
        Reason reason,
        Option<CountryCode> country,
        Option<PeriodicAmount> estimatedRevenue,
        Option<Industry> industryType,
        Option<Integer> negativeNewsFindings,
        Option<Boolean> recurringWireUsage,
        Option<SpecificInvolvement> specificInvolvement,
        Seq<TransactionVolume> transactionVolume,
        Seq<AdditionalQuestion> additionalQuestions)
        implements ResourceSubmission, WithBusinessSubmission {
    /** Checks every part. */
    public BusinessSubmission {
        requireNonNull(business);
        requireNonNull(reason);
        SubmissionParts.requireFindings(negativeNewsFindings);
        transactionVolume = Vector.ofAll(transactionVolume);
        if (transactionVolume.size() > TransactionVolume.MOST) {
            throw new IllegalArgumentException("at most " + TransactionVolume.MOST + " volumes");
        }
        additionalQuestions = AdditionalQuestion.several(additionalQuestions);
    }

    @Override
    public RelatedResource resource() {
        return RelatedResource.business(business);
    }

    @Override
    public Option<CustomerId> party() {
        return Option.some(business);
    }

    @Override
    public boolean isBlank() {
        return SubmissionParts.sayNothing(
                country,
                estimatedRevenue,
                industryType,
                negativeNewsFindings,
                recurringWireUsage,
                specificInvolvement,
                transactionVolume,
                additionalQuestions);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.business(this);
    }

    @Override
    public String toString() {
        return "BusinessSubmission[redacted]";
    }
}
