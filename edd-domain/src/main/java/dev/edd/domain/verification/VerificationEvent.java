package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.immutables.value.Value;

/** What happened to a verification. */
public sealed interface VerificationEvent extends Event {
    /**
     * A verification began.
     *
     * @param stamp who did it, and when
     * @param id the verification
     * @param subject who or what is verified
     * @param method how
     * @param answerDue when the provider must have opened the inquiry
     */
    @Code("verification_created")
    @Value.Builder
    record VerificationCreated(
            Stamp stamp, VerificationId id, Subject subject, VerificationMethod method, Instant answerDue)
            implements VerificationEvent {
        /** Checks the instant. */
        public VerificationCreated {
            Storable.instant(answerDue);
        }
    }

    /**
     * The provider opened the inquiry.
     *
     * @param stamp who did it, and when
     * @param inquiry the provider's id
     * @param expiresAt the instant from which the inquiry is no longer usable
     */
    @Code("inquiry_opened")
    record InquiryOpened(Stamp stamp, InquiryId inquiry, Instant expiresAt) implements VerificationEvent {
        /** Checks the instant. */
        public InquiryOpened {
            Storable.instant(expiresAt);
        }
    }

    /**
     * Processing started.
     *
     * @param stamp who did it, and when
     */
    @Code("processing_started")
    record ProcessingStarted(Stamp stamp) implements VerificationEvent {}

    /**
     * The verification was handed to an officer.
     *
     * @param stamp who did it, and when
     */
    @Code("flagged_for_review")
    record FlaggedForReview(Stamp stamp) implements VerificationEvent {}

    /**
     * Decided in favour.
     *
     * @param stamp who did it, and when
     * @param decisions the compliance decisions
     */
    @Code("verification_passed")
    record VerificationPassed(Stamp stamp, Seq<ComplianceDecision> decisions) implements VerificationEvent {}

    /**
     * Decided against.
     *
     * @param stamp who did it, and when
     * @param outcome why
     */
    @Code("verification_failed")
    record VerificationFailed(Stamp stamp, Outcome.Failed outcome) implements VerificationEvent {}

    /**
     * The inquiry was not used in time.
     *
     * @param stamp who did it, and when
     */
    @Code("verification_expired")
    record VerificationExpired(Stamp stamp) implements VerificationEvent {}

    /**
     * A compliance check came in.
     *
     * @param stamp who did it, and when
     * @param check what was checked, and how it came out
     */
    @Code("check_recorded")
    record CheckRecorded(Stamp stamp, ComplianceCheck check) implements VerificationEvent {}

    /**
     * The provider told its own state of the inquiry.
     *
     * @param stamp who did it, and when
     * @param state what the provider said
     */
    @Code("inquiry_tracked")
    record InquiryTracked(Stamp stamp, InquiryState state) implements VerificationEvent {}
}
