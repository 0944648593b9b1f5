package dev.edd.ports.store;

/**
 * One function for each kind of write.
 *
 * @param <A> what they give
 */
public interface WriteCases<A> {
    /**
     * For a step of a verification.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A verification(Write.OfVerification write);

    /**
     * For a step of a customer.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A customer(Write.OfCustomer write);

    /**
     * For a step of a counterparty.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A counterparty(Write.OfCounterparty write);

    /**
     * For a step of an EDD request.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A request(Write.OfRequest write);

    /**
     * For a step of an onboarding.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A onboarding(Write.OfOnboarding write);

    /**
     * For a step of a submission.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A submission(Write.OfSubmission write);

    /**
     * For a step of a rating.
     *
     * @param write the write
     * @return whatever the caller is after
     */
    A rating(Write.OfRating write);
}
