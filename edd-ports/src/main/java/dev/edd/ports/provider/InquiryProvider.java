package dev.edd.ports.provider;

import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.MessageId;

/** Opens inquiries, where customers hand in documents and answers. Called by the relay, never inside a unit of work. */
public interface InquiryProvider {
    /**
     * The provider's name in the audit trail.
     *
     * @return 1 to 200 characters, always the same
     */
    String name();

    /**
     * Opens an inquiry for a verification. The call is repeated after a crash or a failure, so the same key must give the
     * same inquiry. Keys are unique within a tenant: an account that several tenants share needs the tenant beside the key.
     *
     * @param idempotencyKey the same at every repetition for one verification
     * @param verification whom the inquiry is about
     * @return the provider's id
     * @throws RuntimeException when the provider cannot be reached; the relay tries again later
     */
    InquiryId open(MessageId idempotencyKey, Verification verification);
}
