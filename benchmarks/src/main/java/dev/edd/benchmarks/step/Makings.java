package dev.edd.benchmarks.step;

import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.Evidence;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Header;
import dev.edd.domain.verification.Inquiry;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Outcome;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Undecided;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The events and states of a verification, made by hand. The actions of every contender but ours. */
final class Makings {
    private Makings() {}

    static Step<Verification, VerificationEvent> opened(Verification from, VerificationCommand command) {
        OpenInquiry open = (OpenInquiry) command;
        Duration expiry = from.header().method() == VerificationMethod.WATCHLISTS
                ? open.policy().watchlists()
                : open.policy().enhancedDueDiligence();
        Instant expiresAt = open.stamp().at().plus(expiry);
        Evidence evidence = new Evidence(new Inquiry(open.inquiry(), InquiryState.WAITING), Vector.empty());
        return new Step<>(
                new VerificationEvent.InquiryOpened(open.stamp(), open.inquiry(), expiresAt),
                new Waiting(after(from, command), evidence, expiresAt));
    }

    static Step<Verification, VerificationEvent> givenUp(Verification from, VerificationCommand command) {
        Outcome.Failed outcome = new Outcome.Failed(((Fail) command).failureCodes());
        return new Step<>(
                new VerificationEvent.VerificationFailed(command.stamp(), outcome),
                new Completed(after(from, command), Option.none(), outcome, Vector.empty()));
    }

    static Step<Verification, VerificationEvent> started(Verification from, VerificationCommand command) {
        return new Step<>(
                new VerificationEvent.ProcessingStarted(command.stamp()),
                new Pending(after(from, command), ((Waiting) from).evidence()));
    }

    static Step<Verification, VerificationEvent> flagged(Verification from, VerificationCommand command) {
        return new Step<>(
                new VerificationEvent.FlaggedForReview(command.stamp()),
                new Reviewing(after(from, command), ((Undecided) from).evidence()));
    }

    static Step<Verification, VerificationEvent> passed(Verification from, VerificationCommand command) {
        Pass pass = (Pass) command;
        return new Step<>(
                new VerificationEvent.VerificationPassed(pass.stamp(), pass.decisions()),
                new Completed(after(from, command), from.gathered(), new Outcome.Passed(), pass.decisions()));
    }

    static Step<Verification, VerificationEvent> failed(Verification from, VerificationCommand command) {
        Outcome.Failed outcome = new Outcome.Failed(((Fail) command).failureCodes());
        return new Step<>(
                new VerificationEvent.VerificationFailed(command.stamp(), outcome),
                new Completed(after(from, command), from.gathered(), outcome, Vector.empty()));
    }

    static Step<Verification, VerificationEvent> expired(Verification from, VerificationCommand command) {
        return new Step<>(
                new VerificationEvent.VerificationExpired(command.stamp()),
                new Expired(after(from, command), ((Undecided) from).evidence()));
    }

    static Step<Verification, VerificationEvent> checked(Verification from, VerificationCommand command) {
        ComplianceCheck check = ((RecordCheck) command).check();
        Evidence evidence = ((Undecided) from).evidence();
        Evidence after = new Evidence(evidence.inquiry(), with(evidence.checks(), check));
        return new Step<>(
                new VerificationEvent.CheckRecorded(command.stamp(), check), same(from, after(from, command), after));
    }

    static Step<Verification, VerificationEvent> tracked(Verification from, VerificationCommand command) {
        InquiryState state = ((TrackInquiry) command).state();
        Evidence evidence = ((Undecided) from).evidence();
        Evidence after = new Evidence(new Inquiry(evidence.inquiry().id(), state), evidence.checks());
        return new Step<>(
                new VerificationEvent.InquiryTracked(command.stamp(), state), same(from, after(from, command), after));
    }

    private static Verification same(Verification from, Header header, Evidence evidence) {
        if (from instanceof Waiting waiting) {
            return new Waiting(header, evidence, waiting.expiresAt());
        }
        return from instanceof Pending ? new Pending(header, evidence) : new Reviewing(header, evidence);
    }

    private static Seq<ComplianceCheck> with(Seq<ComplianceCheck> checks, ComplianceCheck check) {
        for (int at = 0; at < checks.size(); at++) {
            if (checks.get(at).type() == check.type()) {
                return checks.update(at, check);
            }
        }
        return checks.append(check);
    }

    private static Header after(Verification from, VerificationCommand command) {
        Header header = from.header();
        return new Header(
                header.id(),
                header.subject(),
                header.method(),
                header.createdAt(),
                command.stamp().at());
    }
}
