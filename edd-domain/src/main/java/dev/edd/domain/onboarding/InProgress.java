package dev.edd.domain.onboarding;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingBegun;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingCompleted;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingPaused;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingTerminated;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.RiskRating;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The onboarding goes on. Immutable.
 *
 * @param header what stays the same
 * @param rating the rating that was recorded last; none before the onboarding was ever paused
 * @param cleared whether Enhanced Due Diligence has cleared the customer
 */
@Code("in_progress")
public record InProgress(OnboardingHeader header, Option<RiskRating> rating, boolean cleared) implements Onboarding {
    /** Refuses to have cleared what was never rated. */
    public InProgress {
        requireNonNull(header);
        if (cleared && rating.isEmpty()) {
            throw new IllegalArgumentException("only what was rated is cleared");
        }
    }

    static InProgress begun(OnboardingBegun event) {
        Instant at = event.stamp().at();
        return new InProgress(new OnboardingHeader(event.id(), event.customer(), at, at), Option.none(), false);
    }

    Either<Refusal, OnboardingPaused> pause(PauseForEdd command) {
        EddRequest request = command.request();
        if (command.rating() != RiskRating.HIGH) {
            return Either.left(new OnboardingRefusal.RatingNotHigh(command.rating()));
        }
        if (!request.header().customer().equals(header.customer())
                || !request.header().onboarding().contains(header.id())) {
            return Either.left(new OnboardingRefusal.OtherRequest());
        }
        return request instanceof EddRequest.Closed
                ? Either.left(new OnboardingRefusal.RequestEnded(request.state()))
                : Either.right(new OnboardingPaused(command.stamp(), request.id()));
    }

    PausedForEdd paused(OnboardingPaused event) {
        return new PausedForEdd(header.after(event), event.request());
    }

    Either<Refusal, OnboardingCompleted> complete(Complete command) {
        return cleared || isBearable(command)
                ? Either.right(new OnboardingCompleted(command.stamp(), command.rating()))
                : Either.left(new OnboardingRefusal.EddNotCleared());
    }

    /** Once the risk was high, that it is no more takes an officer to say; a lower number alone does not do. */
    private boolean isBearable(Complete command) {
        boolean wasHigh = rating.contains(RiskRating.HIGH);
        return command.rating() != RiskRating.HIGH
                && !(wasHigh && command.stamp().actor().role() != Role.OFFICER);
    }

    Completed completed(OnboardingCompleted event) {
        return new Completed(header.after(event), event.rating(), cleared);
    }

    Either<Refusal, OnboardingTerminated> terminate(Terminate command) {
        return Either.right(new OnboardingTerminated(command.stamp(), command.reason(), command.note()));
    }

    Terminated terminated(OnboardingTerminated event) {
        return new Terminated(header.after(event), event.reason(), event.note());
    }

    @Override
    public OnboardingState state() {
        return OnboardingState.IN_PROGRESS;
    }

    @Override
    public <A> A match(Cases<A> cases) {
        return cases.inProgress(this);
    }
}
