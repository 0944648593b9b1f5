package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Refusal;

/** Why a customer was not rated. */
public sealed interface RiskRefusal extends Refusal {
    /** What is known is known of somebody else. */
    record OtherCustomer() implements RiskRefusal {
        @Override
        public String code() {
            return "other_customer";
        }

        @Override
        public String text() {
            return "The rating is of another customer";
        }
    }

    /** The time of the review has not come, or the customer was reviewed meanwhile. */
    record ReviewNotDue() implements RiskRefusal {
        @Override
        public String code() {
            return "review_not_due";
        }

        @Override
        public String text() {
            return "The customer is not to be reviewed yet";
        }
    }
}
