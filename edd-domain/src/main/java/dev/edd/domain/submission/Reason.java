package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;

/** Why something is submitted (seed 002): a case id comes with a case request, and with nothing else. Immutable. */
public sealed interface Reason {
    /**
     * Which reason.
     *
     * @return the stable code, which is the seed's own word
     */
    default String code() {
        return Coded.of(getClass());
    }

    /**
     * Somebody asked for it in a case.
     *
     * @param caseId the case
     */
    @Code("CASE_REQUEST")
    record CaseRequest(CaseId caseId) implements Reason {
        /** Refuses no case at all. */
        public CaseRequest {
            requireNonNull(caseId);
        }
    }

    /** Nobody asked: a first submission, or an update. */
    @Code("STANDARD_SUBMISSION")
    record StandardSubmission() implements Reason {}
}
