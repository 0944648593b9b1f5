package dev.edd.host.wire.errors;

import dev.edd.domain.lifecycle.Refusal;

/**
 * A request that is not carried out. Within the library a refusal is a value; at this edge it is an exception like those of
 * Spring itself, so that all of them are answered in one place.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /**
     * A request that the host refuses.
     *
     * @param problem the answer
     */
    public Refused(Problem problem) {
        super(problem.messageCode(), null, false, false);
        this.problem = problem;
    }

    /**
     * A request that the library refuses.
     *
     * @param refusal the library's answer
     */
    public Refused(Refusal refusal) {
        this(RefusalTable.problem(refusal));
    }

    Problem problem() {
        return problem;
    }
}
