package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.FlaggedForReview;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import dev.edd.domain.verification.VerificationEvent.VerificationPassed;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The rules that hold in every undecided state alike. They stand beside {@link Undecided} and not in it, since methods
 * of an interface are public and only the table of edges is to call them.
 */
final class UndecidedRules {
    private UndecidedRules() {}

    static Either<Refusal, VerificationPassed> pass(Undecided state, Pass command) {
        return unlessExpired(state, command, command.decisions())
                .filterOrElse(
                        ComplianceDecision::areInFavour, against -> new VerificationRefusal.ContradictingDecisions())
                .map(decisions -> new VerificationPassed(command.stamp(), decisions));
    }

    static Completed passed(Undecided state, VerificationPassed event) {
        return new Completed(state.header().after(event), state.gathered(), new Outcome.Passed(), event.decisions());
    }

    static Either<Refusal, VerificationFailed> fail(Undecided state, Fail command) {
        return unlessExpired(state, command, command.failureCodes())
                .filterOrElse(codes -> !codes.isEmpty(), none -> new VerificationRefusal.NoFailureCode())
                .map(codes -> new VerificationFailed(command.stamp(), new Outcome.Failed(codes)));
    }

    static Completed failed(Undecided state, VerificationFailed event) {
        return new Completed(state.header().after(event), state.gathered(), event.outcome(), Vector.empty());
    }

    static Either<Refusal, FlaggedForReview> flag(Undecided state, FlagForReview command) {
        return unlessExpired(state, command, new FlaggedForReview(command.stamp()));
    }

    static Reviewing flagged(Undecided state, FlaggedForReview event) {
        return new Reviewing(state.header().after(event), state.evidence());
    }

    static Either<Refusal, CheckRecorded> record(Undecided state, RecordCheck command) {
        return unlessExpired(state, command, new CheckRecorded(command.stamp(), command.check()));
    }

    static Either<Refusal, InquiryTracked> track(Undecided state, TrackInquiry command) {
        return unlessExpired(state, command, new InquiryTracked(command.stamp(), command.state()));
    }

    /** From the expiry on, to expire is the only command allowed; the instant itself is past it. */
    static <A> Either<Refusal, A> unlessExpired(Undecided state, Command command, A then) {
        Option<Instant> expiry = state.deadline();
        return expiry.isDefined() && !command.stamp().at().isBefore(expiry.get())
                ? Either.left(new VerificationRefusal.PastExpiry(expiry.get()))
                : Either.right(then);
    }
}
