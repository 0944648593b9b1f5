package dev.edd.testkit.arbitraries;

import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.FlaggedForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import dev.edd.domain.verification.VerificationMethod;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every event of a verification, each on its own; events that follow one another are in {@link VerificationHistories}. */
public final class VerificationEvents {
    private VerificationEvents() {}

    /**
     * Any event.
     *
     * @return events of every kind
     */
    public static Arbitrary<VerificationEvent> all() {
        return Arbitraries.oneOf(
                creations(),
                openings(),
                ActorValues.stamps().map(ProcessingStarted::new),
                ActorValues.stamps().map(FlaggedForReview::new),
                passes(),
                failures(),
                ActorValues.stamps().map(VerificationExpired::new),
                checks(),
                trackings());
    }

    /**
     * Births.
     *
     * @return events
     */
    public static Arbitrary<VerificationCreated> creations() {
        return Combinators.combine(
                        ActorValues.beginnings(),
                        PartyValues.verificationIds(),
                        VerificationValues.subjects(),
                        Arbitraries.of(VerificationMethod.class),
                        StorableValues.lengths())
                .as((stamp, id, subject, method, answer) -> new VerificationCreated(
                        stamp, id, subject, method, stamp.at().plus(answer)));
    }

    /**
     * Openings of inquiries.
     *
     * @return events
     */
    public static Arbitrary<InquiryOpened> openings() {
        return Combinators.combine(ActorValues.beginnings(), PartyValues.inquiryIds(), StorableValues.lengths())
                .as((stamp, inquiry, expiry) ->
                        new InquiryOpened(stamp, inquiry, stamp.at().plus(expiry)));
    }

    /**
     * Decisions in favour.
     *
     * @return events
     */
    public static Arbitrary<VerificationPassed> passes() {
        return Combinators.combine(ActorValues.stamps(), VerificationValues.decisionLists())
                .as(VerificationPassed::new);
    }

    /**
     * Decisions against.
     *
     * @return events
     */
    public static Arbitrary<VerificationFailed> failures() {
        return Combinators.combine(ActorValues.stamps(), VerificationValues.failures())
                .as(VerificationFailed::new);
    }

    /**
     * Recorded checks.
     *
     * @return events
     */
    public static Arbitrary<CheckRecorded> checks() {
        return Combinators.combine(ActorValues.stamps(), VerificationValues.checks())
                .as(CheckRecorded::new);
    }

    /**
     * Recorded states of the provider's.
     *
     * @return events
     */
    public static Arbitrary<InquiryTracked> trackings() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(InquiryState.class))
                .as(InquiryTracked::new);
    }
}
