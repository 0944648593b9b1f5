package dev.edd.testkit.portfolio;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/**
 * How many of what are in a portfolio. Immutable.
 *
 * @param counts by kind, and within it by state, each by its stored code: a customer and a counterparty by standing, a case by its
 *     state, a rating by how risky, a document by its type, a questionnaire by its id
 */
public record Census(SortedMap<String, SortedMap<String, Integer>> counts) {
    /** Customers, by standing. */
    public static final String CUSTOMER = "customer";

    /** Counterparties, by standing. */
    public static final String COUNTERPARTY = "counterparty";

    /** Identity verifications, by state. */
    public static final String VERIFICATION = "verification";

    /** EDD requests, by state. */
    public static final String REQUEST = "edd_request";

    /** Onboardings, by state. */
    public static final String ONBOARDING = "onboarding";

    /** EDD submissions, by state. */
    public static final String SUBMISSION = "edd_submission";

    /** Ratings of customers, by rating. */
    public static final String RATING = "risk_rating";

    /** Documents, by type. */
    public static final String DOCUMENT = "document";

    /** Published questionnaires, by id. */
    public static final String QUESTIONNAIRE = "questionnaire";

    /**
     * How many of a kind there are.
     *
     * @param kind such as {@link #VERIFICATION}
     * @return in all states
     */
    public int all(String kind) {
        return of(kind).values().sum().intValue();
    }

    /**
     * How many of a kind are in which state.
     *
     * @param kind such as {@link #VERIFICATION}
     * @return by the code of the state, without states that none is in
     */
    public SortedMap<String, Integer> of(String kind) {
        return counts.get(kind).getOrElse(TreeMap::empty);
    }

    /** A line for each kind. */
    @Override
    public String toString() {
        return counts.map(kind -> kind._1 + " " + all(kind._1) + ": "
                        + kind._2.map(state -> state._1 + " " + state._2).mkString(", "))
                .mkString("\n");
    }
}
