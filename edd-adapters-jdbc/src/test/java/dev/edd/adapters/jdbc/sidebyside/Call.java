package dev.edd.adapters.jdbc.sidebyside;

/**
 * One call of the facade. Its numbers choose from small pools, so that calls collide.
 *
 * @param kind what is called
 * @param customer which customer
 * @param which which case
 * @param how what else there is to choose: a standing, an ending, a questionnaire, a length of time
 * @param role who calls
 * @param deathAt the moment of the process at which it dies, or 0 to live on
 */
record Call(Kind kind, int customer, int which, int how, Role role, int deathAt) {
    enum Role {
        PARTNER,
        OFFICER,
        PROVIDER,
        POLICY
    }

    enum Kind {
        REGISTER,
        CHANGE_STANDING,
        CREATE_VERIFICATION,
        START_PROCESSING,
        FLAG_FOR_REVIEW,
        PASS,
        FAIL,
        OPEN_REQUEST,
        SUBMIT_ANSWERS,
        BEGIN_REVIEW,
        ACCEPT,
        CANCEL,
        BEGIN_ONBOARDING,
        TERMINATE,
        LATER,
        EXPIRE_OVERDUE,
        RESTRICT_OVERDUE,
        DELIVER;

        /** Time, sweeps and deliveries are refused to nobody; the latter two are many commits and not one. */
        boolean isRefusable() {
            return ordinal() < LATER.ordinal();
        }
    }
}
