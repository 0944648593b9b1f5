package dev.edd.host.wire.submissions;

import dev.edd.domain.submission.SubmissionPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How submissions are read, under {@code edd.submissions}.
 *
 * @param policy {@code strict}: a business declares every involvement (seed 002); {@code lenient}: whatever part of the list
 */
@ConfigurationProperties("edd.submissions")
record SubmissionSettings(@DefaultValue("strict") Strictness policy) {
    /** What the vendor calls the library's {@code on_platform} (facts 2.4). */
    static final String ON_PLATFORM = "on_synctera";

    /** The vendor's examples have it; here the key says whose a submission is. */
    private static final String TENANT = "tenant";

    /** How strictly. */
    enum Strictness {
        /** The complete list. */
        STRICT(SubmissionPolicy.STRICT),
        /** Any part of the list. */
        LENIENT(SubmissionPolicy.LENIENT);

        private final SubmissionPolicy policy;

        Strictness(SubmissionPolicy policy) {
            this.policy = policy;
        }
    }

    SubmissionPolicy reading() {
        return policy.policy.accepting(ON_PLATFORM, "on_platform").ignoring(TENANT);
    }
}
