package dev.edd.ports.store;

/** The stores as far as they can be read, all of one snapshot or transaction. For one thread, and only until it ends. */
public interface Reads {
    /**
     * Verifications.
     *
     * @return the repository
     */
    VerificationRepository verifications();

    /**
     * Customers and counterparties.
     *
     * @return the repository
     */
    PartyRepository parties();

    /**
     * EDD requests.
     *
     * @return the repository
     */
    RequestRepository requests();

    /**
     * Onboardings.
     *
     * @return the repository
     */
    OnboardingRepository onboardings();

    /**
     * EDD submissions.
     *
     * @return the repository
     */
    SubmissionRepository submissions();

    /**
     * Risk ratings.
     *
     * @return the repository
     */
    RatingRepository ratings();

    /**
     * Published questionnaires.
     *
     * @return the repository
     */
    QuestionnaireRepository questionnaires();

    /**
     * Uploaded documents.
     *
     * @return the repository
     */
    DocumentRepository documents();

    /**
     * What happened.
     *
     * @return the history
     */
    History history();
}
