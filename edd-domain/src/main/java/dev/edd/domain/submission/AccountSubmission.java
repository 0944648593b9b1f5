package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.AccountId;
import io.vavr.collection.Seq;

/**
 * What is submitted about an account, mostly one that is under review or frozen (seed 002). Personal data: {@link #toString}
 * does not show it. Immutable.
 *
 * @param account the account
 * @param reason why
 * @param additionalQuestions what was asked
 */
public record AccountSubmission(AccountId account, Reason reason, Seq<AdditionalQuestion> additionalQuestions)
        implements ResourceSubmission {
    /** Checks every part. */
    public AccountSubmission {
        requireNonNull(account);
        requireNonNull(reason);
        additionalQuestions = AdditionalQuestion.several(additionalQuestions);
    }

    @Override
    public RelatedResource resource() {
        return RelatedResource.account(account);
    }

    @Override
    public boolean isBlank() {
        return additionalQuestions.isEmpty();
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.account(this);
    }

    @Override
    public String toString() {
        return "AccountSubmission[redacted]";
    }
}
