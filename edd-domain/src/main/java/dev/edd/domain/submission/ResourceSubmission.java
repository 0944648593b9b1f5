package dev.edd.domain.submission;

import dev.edd.domain.party.CustomerId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What is submitted about one resource, every part of it valid; a {@link SubmissionValidator} makes it. Nothing but the
 * resource and the reason must be there (facts 2.2 to 2.5), and an empty list says nothing. Personal data: {@code toString}
 * does not show it. Immutable.
 */
public sealed interface ResourceSubmission
        permits CustomerSubmission, BusinessSubmission, AccountSubmission, TransactionSubmission {
    /** How often bad news may have been found: a number beyond any doubt. */
    int MOST_NEWS_FINDINGS = 1_000_000;

    /**
     * What it is about.
     *
     * @return the resource
     */
    RelatedResource resource();

    /**
     * Why it is submitted.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * What the partner asked on its own.
     *
     * @return questions with their answers, in order
     */
    Seq<AdditionalQuestion> additionalQuestions();

    /**
     * The customer that it is about, if it is about one and not about something of theirs.
     *
     * @return the person or the business, or none
     */
    default Option<CustomerId> party() {
        return Option.none();
    }

    /**
     * Whether it says nothing beyond what it is about and why.
     *
     * @return true when every other field is empty
     */
    boolean isBlank();

    /**
     * Dispatches on the type of resource, exhaustively at compile time.
     *
     * @param <A> what the cases give
     * @param cases one function a type
     * @return what the function of this type gives
     */
    <A> A match(Cases<A> cases);

    /**
     * One function for each type of resource.
     *
     * @param <A> what they give
     */
    interface Cases<A> {
        /**
         * For {@link CustomerSubmission}.
         *
         * @param submission the submission
         * @return whatever the caller is after
         */
        A customer(CustomerSubmission submission);

        /**
         * For {@link BusinessSubmission}.
         *
         * @param submission the submission
         * @return whatever the caller is after
         */
        A business(BusinessSubmission submission);

        /**
         * For {@link AccountSubmission}.
         *
         * @param submission the submission
         * @return whatever the caller is after
         */
        A account(AccountSubmission submission);

        /**
         * For {@link TransactionSubmission}.
         *
         * @param submission the submission
         * @return whatever the caller is after
         */
        A transaction(TransactionSubmission submission);
    }
}
