package dev.edd.domain.onboarding;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingResumed;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The risk is high, and the onboarding waits for an EDD request. Immutable.
 *
 * @param header what stays the same
 * @param request the request
 */
@Code("paused_for_edd")
public record PausedForEdd(OnboardingHeader header, RequestId request) implements Onboarding {
    /** Refuses to wait for nothing. */
    public PausedForEdd {
        requireNonNull(header);
        requireNonNull(request);
    }

    /** What the request came to says whether it cleared; a rating stays high unless a newer one comes with it. */
    Either<Refusal, OnboardingResumed> resume(Resume command) {
        return ended(Option.some(command.request()))
                .filterOrElse(
                        request -> request instanceof Reviewed || request instanceof Cancelled,
                        request -> new OnboardingRefusal.RequestEnded(request.state()))
                .map(request -> new OnboardingResumed(
                        command.stamp(),
                        request instanceof Reviewed,
                        command.rating().getOrElse(RiskRating.HIGH)));
    }

    InProgress resumed(OnboardingResumed event) {
        return new InProgress(header.after(event), Option.some(event.rating()), event.cleared());
    }

    /** The request goes first: nothing is left open that nobody waits for. */
    Either<Refusal, OnboardingTerminated> terminate(Terminate command) {
        return ended(command.request())
                .map(request -> new OnboardingTerminated(command.stamp(), command.reason(), command.note()));
    }

    Terminated terminated(OnboardingTerminated event) {
        return new Terminated(header.after(event), event.reason(), event.note());
    }

    private Either<Refusal, EddRequest> ended(Option<EddRequest> given) {
        return given.filter(other -> other.id().equals(request))
                .<Refusal>toEither(OnboardingRefusal.OtherRequest::new)
                .filterOrElse(EddRequest.Closed.class::isInstance, open -> new OnboardingRefusal.RequestStillOpen());
    }

    @Override
    public OnboardingState state() {
        return OnboardingState.PAUSED_FOR_EDD;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.pausedForEdd(this);
    }
}
