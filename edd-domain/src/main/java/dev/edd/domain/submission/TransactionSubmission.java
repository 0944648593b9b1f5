package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.TransactionId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is submitted about a transaction, mostly one in review (seed 002). Personal data: {@link #toString} does not show it.
 * Immutable.
 *
 * @param transaction the transaction
 * @param reason why
 * @param sourceOfFunds where the money comes from
 * @param transactionPurpose what it is for, 1 to {@value #LONGEST_PURPOSE} characters
 * @param additionalQuestions what else was asked
 */
@Value.Builder
public record TransactionSubmission(
        TransactionId transaction,
        Reason reason,
        Option<SourceOfFunds> sourceOfFunds,
        Option<String> transactionPurpose,
        Seq<AdditionalQuestion> additionalQuestions)
        implements ResourceSubmission, WithTransactionSubmission {
    /** The greatest length of a purpose. */
    public static final int LONGEST_PURPOSE = 1_000;

    /** Checks every part. */
    public TransactionSubmission {
        requireNonNull(transaction);
        requireNonNull(reason);
        transactionPurpose.forEach(text -> Storable.text("transaction purpose", text, LONGEST_PURPOSE));
        additionalQuestions = AdditionalQuestion.several(additionalQuestions);
    }

    @Override
    public RelatedResource resource() {
        return RelatedResource.transaction(transaction);
    }

    @Override
    public boolean isBlank() {
        return sourceOfFunds.isEmpty() && transactionPurpose.isEmpty() && additionalQuestions.isEmpty();
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.transaction(this);
    }

    @Override
    public String toString() {
        return "TransactionSubmission[redacted]";
    }
}
