package dev.edd.domain.onboarding;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.ChainStep.OfOnboarding;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * What an onboarding and its request do to each other (seed 001). Each chain gives the steps that must land in one commit, in
 * their order, or a refusal and none of them. A step that asks for nothing more is a chain of one.
 */
public final class OnboardingChains {
    private OnboardingChains() {}

    /**
     * A rating came: a high one opens a request and pauses the onboarding.
     *
     * @param onboarding the onboarding
     * @param rating the rating
     * @param open the request to open: of the same customer, for the high risk of this onboarding
     * @return opened and paused; nothing when the risk is not high, was cleared before, or is waited for already; refused with
     *     {@code not_allowed} when the onboarding is over, and as the request or the onboarding says
     */
    public static Either<Refusal, Seq<ChainStep>> rated(Onboarding onboarding, RiskRating rating, OpenRequest open) {
        if (onboarding instanceof Onboarding.Closed) {
            return Either.left(
                    new LifecycleRefusal.NotAllowed(onboarding.state().code(), Coded.of(PauseForEdd.class)));
        }
        boolean follows = rating == RiskRating.HIGH && onboarding instanceof InProgress state && !state.cleared();
        return follows
                ? EddRequest.LIFECYCLE
                        .begin(open)
                        .flatMap(opened -> follow(
                                Option.some(opened), onboarding, new PauseForEdd(open.stamp(), rating, opened.next())))
                : Either.right(Vector.empty());
    }

    /**
     * A command is given to a request: accepted, the onboarding that waits for it resumes cleared; cancelled, uncleared;
     * failed, it is terminated with the reason that the customer may be told.
     *
     * @param request the request
     * @param command what is asked of it
     * @param onboarding the onboarding of its customer, if there is one open; another than the one that waits for the request
     *     is left alone
     * @return the step of the request, and that of the onboarding if one follows; refused as the request or the onboarding
     *     says
     */
    public static Either<Refusal, Seq<ChainStep>> given(
            EddRequest request, RequestCommand command, Option<Onboarding> onboarding) {
        Option<PausedForEdd> waiting = onboarding
                .filter(PausedForEdd.class::isInstance)
                .map(PausedForEdd.class::cast)
                .filter(paused -> paused.request().equals(request.id()));
        return EddRequest.LIFECYCLE
                .give(request, command)
                .flatMap(step -> waiting.flatMap(paused -> following(step.next(), command.stamp())
                                .map(next -> follow(Option.some(step), paused, next)))
                        .getOrElse(() -> Either.right(Vector.of(new OfRequest(step)))));
    }

    /**
     * An onboarding is given up: its request is cancelled first, if it waits for one that is open.
     *
     * @param onboarding the onboarding
     * @param command why, and the request that the onboarding waits for as it is now
     * @return cancelled, if need be, and terminated; refused as the request or the onboarding says
     */
    public static Either<Refusal, Seq<ChainStep>> terminated(Onboarding onboarding, Terminate command) {
        Option<EddRequest> open = command.request()
                .filter(request -> !(request instanceof EddRequest.Closed)
                        && onboarding instanceof PausedForEdd paused
                        && paused.request().equals(request.id()));
        return open.map(request -> EddRequest.LIFECYCLE
                        .give(request, new Cancel(command.stamp()))
                        .flatMap(step -> follow(
                                Option.some(step),
                                onboarding,
                                new Terminate(
                                        command.stamp(), command.reason(), command.note(), Option.some(step.next())))))
                .getOrElse(() -> follow(Option.none(), onboarding, command));
    }

    private static Option<OnboardingCommand> following(EddRequest after, Stamp stamp) {
        if (after instanceof Failed failed) {
            return Option.some(new Terminate(stamp, failed.reason(), Option.some(failed.note()), Option.some(after)));
        }
        return after instanceof Reviewed || after instanceof Cancelled
                ? Option.some(new Resume(stamp, after, Option.none()))
                : Option.none();
    }

    private static Either<Refusal, Seq<ChainStep>> follow(
            Option<Step<EddRequest, RequestEvent>> first, Onboarding onboarding, OnboardingCommand command) {
        return Onboarding.LIFECYCLE
                .give(onboarding, command)
                .map(step -> Vector.<ChainStep>ofAll(first.map(OfRequest::new)).append(new OfOnboarding(step)));
    }
}
