package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Refusal;

/**
 * The claim of an open verification: no other of the same type, method and subject may be open. Immutable.
 *
 * @param subject who or what is verified; it settles the type
 * @param method how
 */
public record OpenVerification(Subject subject, VerificationMethod method) implements Claim {
    @Override
    public String key() {
        return "verification:" + subject.type().code() + ":" + method.code() + ":" + subject.key();
    }

    @Override
    public Refusal refusal() {
        return new VerificationRefusal.InProgressExists();
    }
}
