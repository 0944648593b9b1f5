package dev.edd.testkit.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.ChainStep;
import dev.edd.domain.onboarding.ChainStep.OfOnboarding;
import dev.edd.domain.onboarding.ChainStep.OfRequest;
import dev.edd.domain.onboarding.Completed;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingChains;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingPaused;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingResumed;
import dev.edd.domain.onboarding.OnboardingHeader;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.onboarding.Terminated;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.request.Cancelled;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.Failed;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.Ongoing;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.Reviewed;
import dev.edd.domain.risk.RiskRating;
import dev.edd.testkit.arbitraries.History;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.OnboardingHistories;
import dev.edd.testkit.arbitraries.RequestHistories;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to the request of a paused onboarding, the two never part: seed 001. */
class ChainsTest {
    private static final Actor OFFICER = new Actor.Officer("grace");

    @Property
    void an_onboarding_waits_as_long_as_its_request_is_open_and_no_longer(
            @ForAll Ongoing request, @ForAll OnboardingId id, @ForAll("moves") Move<EddRequest, RequestCommand> move) {
        RequestCommand command = move.chosen(Option.some(request));
        PausedForEdd paused = pausedFor(request, id);

        Either<Refusal, Seq<ChainStep>> chain = OnboardingChains.given(request, command, Option.some(paused));

        assertThat(chain.isRight())
                .as("the request alone decides whether its step is taken: %s", chain)
                .isEqualTo(EddRequest.LIFECYCLE.give(request, command).isRight());
        chain.forEach(steps -> assertThat(onboarding(steps).getOrElse(paused))
                .isInstanceOf(expected(((OfRequest) steps.head()).step().next())));
    }

    @Property
    void giving_up_leaves_no_request_open(
            @ForAll Ongoing request,
            @ForAll OnboardingId id,
            @ForAll CustomerReason reason,
            @ForAll InternalNote note) {
        Stamp stamp = new Stamp(OFFICER, request.updatedAt());
        Terminate terminate = new Terminate(stamp, reason, Option.some(note), Option.some(request));

        Seq<ChainStep> steps =
                OnboardingChains.terminated(pausedFor(request, id), terminate).get();

        assertThat(((OfRequest) steps.head()).step().next()).isInstanceOf(Cancelled.class);
        assertThat(onboarding(steps)).hasExactlyElementsOfTypes(Terminated.class);
    }

    @Property
    void a_high_risk_is_never_onboarded_uncleared(@ForAll InProgress onboarding, @ForAll RiskRating rating) {
        Stamp stamp = new Stamp(new Actor.Policy("risk"), onboarding.updatedAt());
        boolean isHigh = rating == RiskRating.HIGH || onboarding.rating().contains(RiskRating.HIGH);

        assertThat(Onboarding.LIFECYCLE
                        .give(onboarding, new Complete(stamp, rating))
                        .isRight())
                .isEqualTo(onboarding.cleared() || !isHigh);
    }

    /** Cleared is who was resumed by an accepted request, and was not paused again since. */
    @Property
    void only_an_accepted_request_clears(@ForAll("histories") History<Onboarding, OnboardingEvent> history) {
        boolean cleared = false;
        for (Step<Onboarding, OnboardingEvent> step : history.steps()) {
            if (step.event() instanceof OnboardingResumed resumed) {
                cleared = resumed.cleared();
            } else if (step.event() instanceof OnboardingPaused) {
                cleared = false;
            }
            if (step.next() instanceof InProgress going) {
                assertThat(going.cleared()).isEqualTo(cleared);
            }
            if (step.next() instanceof Completed completed) {
                assertThat(completed.cleared()).isEqualTo(cleared);
                assertThat(completed.rating() != RiskRating.HIGH || cleared).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<Move<EddRequest, RequestCommand>> moves() {
        return Arbitraries.oneOf(RequestHistories.legalMoves(), RequestHistories.anyMoves());
    }

    @Provide
    Arbitrary<History<Onboarding, OnboardingEvent>> histories() {
        return OnboardingHistories.all();
    }

    private static PausedForEdd pausedFor(EddRequest request, OnboardingId id) {
        return new PausedForEdd(
                new OnboardingHeader(id, request.header().customer(), request.createdAt(), request.createdAt()),
                request.id());
    }

    private static Class<? extends Onboarding> expected(EddRequest after) {
        if (after instanceof Failed) {
            return Terminated.class;
        }
        return after instanceof Reviewed || after instanceof Cancelled ? InProgress.class : PausedForEdd.class;
    }

    private static Option<Onboarding> onboarding(Seq<ChainStep> steps) {
        return steps.last() instanceof OfOnboarding last
                ? Option.some(last.step().next())
                : Option.none();
    }
}
