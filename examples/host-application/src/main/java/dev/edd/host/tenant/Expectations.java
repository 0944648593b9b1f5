package dev.edd.host.tenant;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.VerificationId;

/** How callers of a sandbox say beforehand how a verification is to end. Only the demo profile has one. */
public interface Expectations {
    /**
     * Makes a verification end as wished, as soon as its inquiry is open.
     *
     * @param verification the verification, not yet created
     * @param ending how it is to end
     */
    void expect(VerificationId verification, Ending ending);

    /**
     * Takes a wish back, since the verification was refused.
     *
     * @param verification the verification
     */
    void forget(VerificationId verification);

    /** How a verification is to end. */
    enum Ending implements Coded {
        /** Passed. */
        PASSED("passed"),
        /** Failed with {@code requested_failure}. */
        FAILED("failed");

        private final String code;

        Ending(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
