package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;

/** The refusals of verifications, with the codes and texts of seed 000 where it has them. */
public sealed interface VerificationRefusal extends Refusal {
    /** No such verification. */
    record NotFound() implements VerificationRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", "identity_verification");
        }

        @Override
        public String text() {
            return "identity_verification not found";
        }
    }

    /**
     * This kind of subject is not verified by this method here.
     *
     * @param type the type that the subject makes
     * @param method the method asked for
     */
    record Unsupported(VerificationType type, VerificationMethod method) implements VerificationRefusal {
        @Override
        public String code() {
            return "unsupported_value";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("type", type.code(), "method", method.code());
        }

        @Override
        public String text() {
            return "Verifications of type " + type.code() + " by method " + method.code() + " are not supported";
        }
    }

    /** Enhanced due diligence is for customers in the standing {@code verified} only (seed 000). */
    record UnverifiedCustomer() implements VerificationRefusal {
        @Override
        public String code() {
            return "unverified_customer";
        }

        @Override
        public String text() {
            return "Customer has not been verified";
        }
    }

    /** A verification with that id exists: an id is used once. */
    record IdInUse() implements VerificationRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "A verification with that id exists already";
        }
    }

    /** An open verification of the same type, method and subject exists (seed 000). */
    record InProgressExists() implements VerificationRefusal {
        @Override
        public String code() {
            return "data_exists";
        }

        @Override
        public String text() {
            return "Identity verification in progress already exists";
        }
    }

    /** A failure needs one failure code or more. */
    record NoFailureCode() implements VerificationRefusal {
        @Override
        public String code() {
            return "missing_failure_code";
        }

        @Override
        public String text() {
            return "A verification fails with one failure code or more";
        }
    }

    /** A verification passes with decisions in favour, at most one of a type. */
    record ContradictingDecisions() implements VerificationRefusal {
        @Override
        public String code() {
            return "contradicting_decisions";
        }

        @Override
        public String text() {
            return "A verification passes with compliance decisions that passed, at most one of a type";
        }
    }

    /** Before the inquiry is open, the only failure is that the provider did not answer: {@code decision_timeout}. */
    record OnlyTimeout() implements VerificationRefusal {
        @Override
        public String code() {
            return "only_decision_timeout";
        }

        @Override
        public String text() {
            return "A verification without an inquiry fails with decision_timeout only";
        }
    }

    /** No deadline of the verification has passed. */
    record NotOverdue() implements VerificationRefusal {
        @Override
        public String code() {
            return "not_overdue";
        }

        @Override
        public String text() {
            return "No deadline of the verification has passed";
        }
    }

    /**
     * The deadline has not come yet.
     *
     * @param due the instant from which the command is allowed
     */
    record NotDueYet(Instant due) implements VerificationRefusal {
        @Override
        public String code() {
            return "not_due_yet";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("due", due.toString());
        }

        @Override
        public String text() {
            return "The deadline is at " + due;
        }
    }

    /**
     * The inquiry is past its expiry: from then on nothing is allowed but to expire.
     *
     * @param expiredAt the expiry of the inquiry
     */
    record PastExpiry(Instant expiredAt) implements VerificationRefusal {
        @Override
        public String code() {
            return "inquiry_expired";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("expired_at", expiredAt.toString());
        }

        @Override
        public String text() {
            return "The inquiry expired at " + expiredAt + "; nothing is allowed but to expire";
        }
    }
}
