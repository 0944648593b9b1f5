package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The refusals of onboardings. */
public sealed interface OnboardingRefusal extends Refusal {
    /** No such onboarding. */
    record NotFound() implements OnboardingRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", "onboarding");
        }

        @Override
        public String text() {
            return "onboarding not found";
        }
    }

    /** An onboarding with that id exists: an id is used once. */
    record IdInUse() implements OnboardingRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "An onboarding with that id exists already";
        }
    }

    /** The customer is being onboarded already. */
    record InProgressExists() implements OnboardingRefusal {
        @Override
        public String code() {
            return "data_exists";
        }

        @Override
        public String text() {
            return "Onboarding in progress already exists";
        }
    }

    /**
     * Onboarding pauses for a high risk only.
     *
     * @param rating the rating that was given
     */
    record RatingNotHigh(RiskRating rating) implements OnboardingRefusal {
        @Override
        public String code() {
            return "rating_not_high";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("rating", rating.code());
        }

        @Override
        public String text() {
            return "Onboarding pauses for a high risk, and the rating is " + rating.code();
        }
    }

    /** The risk is high, and no Enhanced Due Diligence has cleared it. */
    record EddNotCleared() implements OnboardingRefusal {
        @Override
        public String code() {
            return "edd_not_cleared";
        }

        @Override
        public String text() {
            return "The risk is high, and Enhanced Due Diligence has not cleared it";
        }
    }

    /**
     * The request is not the one that the onboarding waits for, or none that it could wait for: one of the same customer,
     * opened for its own high risk.
     */
    record OtherRequest() implements OnboardingRefusal {
        @Override
        public String code() {
            return "other_request";
        }

        @Override
        public String text() {
            return "The request is not that of this onboarding";
        }
    }

    /** The onboarding cannot go on while its request is open. */
    record RequestStillOpen() implements OnboardingRefusal {
        @Override
        public String code() {
            return "request_still_open";
        }

        @Override
        public String text() {
            return "The request of the onboarding is open";
        }
    }

    /**
     * What the onboarding is to do does not go with how its request ended.
     *
     * @param state the state of the request
     */
    record RequestEnded(RequestState state) implements OnboardingRefusal {
        @Override
        public String code() {
            return "request_ended";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("state", state.code());
        }

        @Override
        public String text() {
            return "The request of the onboarding is " + state.code();
        }
    }
}
