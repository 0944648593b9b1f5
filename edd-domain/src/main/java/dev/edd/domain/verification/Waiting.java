package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationEvent.CheckRecorded;
import dev.edd.domain.verification.VerificationEvent.InquiryTracked;
import dev.edd.domain.verification.VerificationEvent.ProcessingStarted;
import dev.edd.domain.verification.VerificationEvent.VerificationExpired;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The inquiry is open, and waits to be used. Immutable.
 *
 * @param header what stays the same
 * @param evidence what has been gathered
 * @param expiresAt the instant from which the inquiry is no longer usable
 */
@Code("waiting")
public record Waiting(Header header, Evidence evidence, Instant expiresAt) implements Undecided {
    /** Refuses an expiry before the case began. */
    public Waiting {
        Storable.span(header.createdAt(), expiresAt);
    }

    Either<Refusal, ProcessingStarted> start(StartProcessing command) {
        return UndecidedRules.unlessExpired(this, command, new ProcessingStarted(command.stamp()));
    }

    Pending started(ProcessingStarted event) {
        return new Pending(header.after(event), evidence);
    }

    Either<Refusal, VerificationExpired> expire(Expire command) {
        return command.stamp().at().isBefore(expiresAt)
                ? Either.left(new VerificationRefusal.NotDueYet(expiresAt))
                : Either.right(new VerificationExpired(command.stamp()));
    }

    Expired expired(VerificationExpired event) {
        return new Expired(header.after(event), evidence);
    }

    Waiting checked(CheckRecorded event) {
        return new Waiting(header.after(event), evidence.with(event.check()), expiresAt);
    }

    Waiting tracked(InquiryTracked event) {
        return new Waiting(header.after(event), evidence.with(event.state()), expiresAt);
    }

    @Override
    public VerificationState state() {
        return VerificationState.WAITING;
    }

    @Override
    public Option<Instant> deadline() {
        return Option.some(expiresAt);
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.waiting(this);
    }
}
