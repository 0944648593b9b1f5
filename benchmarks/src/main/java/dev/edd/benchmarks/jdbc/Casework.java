package dev.edd.benchmarks.jdbc;

import dev.edd.domain.party.CustomerId;

/**
 * Somebody who takes enhanced due diligence from stored to passed, each step a transaction of its own. Safe to share between
 * threads that work on different cases.
 *
 * @param <C> how a case is known
 */
interface Casework<C> {
    C create(CustomerId customer);

    void openInquiry(C known);

    void startProcessing(C known);

    void flagForReview(C known);

    void pass(C known);
}
