package dev.edd.domain.verification;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** How a verification was decided: passed, or failed with its reasons. Failure codes exist if and only if it failed. */
public sealed interface Outcome {
    /**
     * Whether it passed.
     *
     * @return true for {@link Passed}
     */
    boolean isPassed();

    /**
     * Why it failed.
     *
     * @return one code or more when it failed, none when it passed
     */
    Set<FailureCode> failureCodes();

    /** Decided in favour. */
    record Passed() implements Outcome {
        @Override
        public boolean isPassed() {
            return true;
        }

        @Override
        public Set<FailureCode> failureCodes() {
            return TreeSet.empty();
        }
    }

    /**
     * Decided against.
     *
     * @param failureCodes why: one code or more
     */
    record Failed(Set<FailureCode> failureCodes) implements Outcome {
        /** Refuses a failure without a reason. */
        public Failed {
            failureCodes = TreeSet.ofAll(failureCodes);
            if (failureCodes.isEmpty()) {
                throw new IllegalArgumentException("a failure has one failure code or more");
            }
        }

        @Override
        public boolean isPassed() {
            return false;
        }
    }
}
