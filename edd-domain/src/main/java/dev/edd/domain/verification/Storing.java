package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import dev.edd.domain.verification.VerificationEvent.VerificationFailed;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The verification is recorded; the provider has not opened the inquiry yet. Immutable.
 *
 * @param header what stays the same
 * @param answerDue when the provider must have answered
 */
@Code("storing")
public record Storing(Header header, Instant answerDue) implements Verification {
    /** Refuses a deadline before the case began. */
    public Storing {
        Storable.span(header.createdAt(), answerDue);
    }

    static Storing created(VerificationCreated event) {
        Instant at = event.stamp().at();
        return new Storing(new Header(event.id(), event.subject(), event.method(), at, at), event.answerDue());
    }

    Either<Refusal, InquiryOpened> open(OpenInquiry command) {
        Instant expiresAt = command.stamp().at().plus(command.policy().expiryOf(header.method()));
        return Either.right(new InquiryOpened(command.stamp(), command.inquiry(), expiresAt));
    }

    Waiting opened(InquiryOpened event) {
        Inquiry inquiry = new Inquiry(event.inquiry(), InquiryState.WAITING);
        return new Waiting(header.after(event), Evidence.of(inquiry), event.expiresAt());
    }

    Either<Refusal, VerificationFailed> giveUp(Fail command) {
        if (!command.failureCodes().equals(TreeSet.of(FailureCode.DECISION_TIMEOUT))) {
            return Either.left(new VerificationRefusal.OnlyTimeout());
        }
        if (command.stamp().at().isBefore(answerDue)) {
            return Either.left(new VerificationRefusal.NotDueYet(answerDue));
        }
        return Either.right(new VerificationFailed(command.stamp(), new Outcome.Failed(command.failureCodes())));
    }

    Completed givenUp(VerificationFailed event) {
        return new Completed(header.after(event), Option.none(), event.outcome(), Vector.empty());
    }

    @Override
    public VerificationState state() {
        return VerificationState.STORING;
    }

    @Override
    public Option<Instant> deadline() {
        return Option.some(answerDue);
    }

    @Override
    public Option<Evidence> gathered() {
        return Option.none();
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.storing(this);
    }
}
