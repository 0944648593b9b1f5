package dev.edd.ports.provider;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.store.MessageId;

/** Screens counterparties against watchlists. Called by the relay, never inside a unit of work. */
public interface WatchlistScreening {
    /**
     * The provider's name in the audit trail.
     *
     * @return 1 to 200 characters, always the same
     */
    String name();

    /**
     * Whether processing starts as soon as the inquiry is open. A provider that first needs what the counterparty hands in
     * says no: the check then stays waiting, the host gives {@code StartProcessing} when the provider reports, and a check
     * for which it never does expires (seed 004).
     *
     * @param verification the check, waiting
     * @param counterparty who is to be screened
     * @return true unless the provider overrides it
     */
    default boolean startsAtOnce(Verification verification, Counterparty counterparty) {
        return true;
    }

    /**
     * Screens a counterparty. The call is repeated after a crash or a failure, so the same key should give the same
     * result.
     *
     * @param idempotencyKey the same at every repetition for one verification
     * @param verification the check that asks
     * @param counterparty who is screened
     * @return what was found
     * @throws RuntimeException when the provider cannot be reached; the relay tries again later
     */
    ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty);
}
