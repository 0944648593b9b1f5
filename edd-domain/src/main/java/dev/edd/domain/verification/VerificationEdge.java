package dev.edd.domain.verification;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;
import static dev.edd.domain.lifecycle.Role.POLICY;
import static dev.edd.domain.lifecycle.Role.PROVIDER;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.FlaggedForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;

/**
 * The table of a verification: the only description of its graph. What a case in review needs is an officer's decision,
 * so no provider or policy passes or fails it there (seed 004: "while in the reviewing state" it is the team that
 * decides); a partner only creates.
 */
enum VerificationEdge {
    CREATE(Edge.birth(
            CreateVerification.class,
            VerificationCreated.class,
            Storing.class,
            by(PARTNER, OFFICER, POLICY),
            CreateVerification::decide,
            Storing::created)),
    OPEN_INQUIRY(Edge.transition(
            Storing.class,
            OpenInquiry.class,
            InquiryOpened.class,
            Waiting.class,
            by(PROVIDER),
            Storing::open,
            Storing::opened)),
    GIVE_UP(Edge.transition(
            Storing.class,
            Fail.class,
            VerificationFailed.class,
            Completed.class,
            by(OFFICER, POLICY),
            Storing::giveUp,
            Storing::givenUp)),
    START_PROCESSING(Edge.transition(
            Waiting.class,
            StartProcessing.class,
            ProcessingStarted.class,
            Pending.class,
            by(OFFICER, PROVIDER),
            Waiting::start,
            Waiting::started)),
    FLAG_WAITING(Edge.transition(
            Waiting.class,
            FlagForReview.class,
            FlaggedForReview.class,
            Reviewing.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::flag,
            UndecidedRules::flagged)),
    FLAG_PENDING(Edge.transition(
            Pending.class,
            FlagForReview.class,
            FlaggedForReview.class,
            Reviewing.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::flag,
            UndecidedRules::flagged)),
    PASS_WAITING(Edge.transition(
            Waiting.class,
            Pass.class,
            VerificationPassed.class,
            Completed.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::pass,
            UndecidedRules::passed)),
    PASS_PENDING(Edge.transition(
            Pending.class,
            Pass.class,
            VerificationPassed.class,
            Completed.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::pass,
            UndecidedRules::passed)),
    PASS_REVIEWING(Edge.transition(
            Reviewing.class,
            Pass.class,
            VerificationPassed.class,
            Completed.class,
            by(OFFICER),
            UndecidedRules::pass,
            UndecidedRules::passed)),
    FAIL_WAITING(Edge.transition(
            Waiting.class,
            Fail.class,
            VerificationFailed.class,
            Completed.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::fail,
            UndecidedRules::failed)),
    FAIL_PENDING(Edge.transition(
            Pending.class,
            Fail.class,
            VerificationFailed.class,
            Completed.class,
            by(OFFICER, PROVIDER, POLICY),
            UndecidedRules::fail,
            UndecidedRules::failed)),
    FAIL_REVIEWING(Edge.transition(
            Reviewing.class,
            Fail.class,
            VerificationFailed.class,
            Completed.class,
            by(OFFICER),
            UndecidedRules::fail,
            UndecidedRules::failed)),
    EXPIRE(Edge.transition(
            Waiting.class,
            Expire.class,
            VerificationExpired.class,
            Expired.class,
            by(OFFICER, POLICY),
            Waiting::expire,
            Waiting::expired)),
    CHECK_WAITING(Edge.transition(
            Waiting.class,
            RecordCheck.class,
            CheckRecorded.class,
            Waiting.class,
            by(OFFICER, PROVIDER),
            UndecidedRules::record,
            Waiting::checked)),
    CHECK_PENDING(Edge.transition(
            Pending.class,
            RecordCheck.class,
            CheckRecorded.class,
            Pending.class,
            by(OFFICER, PROVIDER),
            UndecidedRules::record,
            Pending::checked)),
    CHECK_REVIEWING(Edge.transition(
            Reviewing.class,
            RecordCheck.class,
            CheckRecorded.class,
            Reviewing.class,
            by(OFFICER, PROVIDER),
            UndecidedRules::record,
            Reviewing::checked)),
    TRACK_WAITING(Edge.transition(
            Waiting.class,
            TrackInquiry.class,
            InquiryTracked.class,
            Waiting.class,
            by(PROVIDER),
            UndecidedRules::track,
            Waiting::tracked)),
    TRACK_PENDING(Edge.transition(
            Pending.class,
            TrackInquiry.class,
            InquiryTracked.class,
            Pending.class,
            by(PROVIDER),
            UndecidedRules::track,
            Pending::tracked)),
    TRACK_REVIEWING(Edge.transition(
            Reviewing.class,
            TrackInquiry.class,
            InquiryTracked.class,
            Reviewing.class,
            by(PROVIDER),
            UndecidedRules::track,
            Reviewing::tracked));

    private final Edge<Verification, VerificationCommand, VerificationEvent> edge;

    VerificationEdge(Edge<Verification, VerificationCommand, VerificationEvent> edge) {
        this.edge = edge;
    }

    Edge<Verification, VerificationCommand, VerificationEvent> edge() {
        return edge;
    }
}
