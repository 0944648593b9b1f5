package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.time.Duration;

/**
 * How long things may take. Every number is the platform's own choice. Immutable.
 *
 * @param enhancedDueDiligence how long an inquiry of enhanced due diligence, or of a method without an expiry of its own,
 *     may wait for the customer
 * @param watchlists how long an inquiry of a watchlist check may wait
 * @param providerAnswer how long a provider may take to open an inquiry
 */
public record VerificationPolicy(Duration enhancedDueDiligence, Duration watchlists, Duration providerAnswer) {
    /**
     * The documented expiries: 24 hours for watchlists (seed 004); 7 days for enhanced due diligence, which upstream
     * leaves open, as for the submission of documents; and 24 hours for a provider to answer.
     */
    public static final VerificationPolicy STANDARD =
            new VerificationPolicy(Duration.ofDays(7), Duration.ofHours(24), Duration.ofHours(24));

    /** Who acts when a deadline has passed. */
    public static final Actor DEADLINE = new Actor.Policy("deadline");

    /** Refuses lengths that are not positive or finer than a microsecond. */
    public VerificationPolicy {
        Storable.duration("expiry of enhanced due diligence", enhancedDueDiligence);
        Storable.duration("expiry of watchlists", watchlists);
        Storable.duration("provider answer", providerAnswer);
    }

    /**
     * Chooses the command that a deadline gives.
     *
     * @param verification any verification
     * @param stamp who asks, and the instant at which to look
     * @return {@code Expire} for an inquiry past its expiry, {@code Fail} with {@code decision_timeout} for a provider
     *     past its answer; refused with {@code not_overdue} while no deadline has passed
     */
    public Either<Refusal, VerificationCommand> overdueCommand(Verification verification, Stamp stamp) {
        return verification
                .deadline()
                .filter(deadline -> !stamp.at().isBefore(deadline))
                .<Refusal>toEither(VerificationRefusal.NotOverdue::new)
                .map(deadline -> verification instanceof Storing
                        ? new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.DECISION_TIMEOUT))
                        : new VerificationCommand.Expire(stamp));
    }

    Duration expiryOf(VerificationMethod method) {
        return method == VerificationMethod.WATCHLISTS ? watchlists : enhancedDueDiligence;
    }
}
