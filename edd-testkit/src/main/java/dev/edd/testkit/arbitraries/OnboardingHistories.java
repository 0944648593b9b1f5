package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.OnboardingCommand.Terminate;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Onboardings as they come about: histories and scripts that walk the table of {@link Onboarding#LIFECYCLE}. */
public final class OnboardingHistories {
    private OnboardingHistories() {}

    /**
     * Whole histories from birth to any state.
     *
     * @return histories
     */
    public static Arbitrary<History<Onboarding, OnboardingEvent>> all() {
        return History.of(Onboarding.LIFECYCLE, legalMoves());
    }

    /**
     * Onboardings in every state that can be reached.
     *
     * @return states
     */
    public static Arbitrary<Onboarding> states() {
        return all().map(History::state);
    }

    /**
     * Onboardings in one state, with every history that leads there.
     *
     * @param <T> the state, or a family of states
     * @param state its class
     * @return states
     */
    public static <T extends Onboarding> Arbitrary<T> states(Class<T> state) {
        return all().map(history -> history.steps()
                        .reverse()
                        .map(step -> step.next())
                        .find(state::isInstance)
                        .map(state::cast))
                .filter(Option::isDefined)
                .map(Option::get);
    }

    /**
     * Events of every kind, as they are really recorded.
     *
     * @return events
     */
    public static Arbitrary<OnboardingEvent> events() {
        return all().map(history -> history.events().last());
    }

    /**
     * Commands of every kind, by any actor at any time, for onboardings in any state.
     *
     * @return commands
     */
    public static Arbitrary<OnboardingCommand> commands() {
        return Combinators.combine(states(), anyMoves()).as((state, move) -> move.chosen(Option.some(state)));
    }

    /**
     * Moves along the edges of the table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<Onboarding, OnboardingCommand>> legalMoves() {
        return Move.legal(
                Onboarding.LIFECYCLE, OnboardingParts.all(), OnboardingHistories::weight, OnboardingHistories::legal);
    }

    /**
     * Moves that try any command at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<Onboarding, OnboardingCommand>> anyMoves() {
        return OnboardingTrouble.moves();
    }

    private static int weight(Edge<?, ?, ?> edge) {
        return edge.on() == PauseForEdd.class || edge.on() == Resume.class ? 3 : 1;
    }

    private static OnboardingCommand legal(
            Edge<Onboarding, OnboardingCommand, OnboardingEvent> edge,
            Option<Onboarding> state,
            OnboardingParts parts) {
        Instant at = state.map(onboarding -> onboarding.updatedAt().plus(parts.pause()))
                .getOrElse(parts.at());
        if (state.isEmpty()) {
            return parts.begin(new Stamp(parts.who().among(edge.by()), at));
        }
        boolean wasHigh =
                state.get() instanceof InProgress going && going.rating().contains(RiskRating.HIGH) && !going.cleared();
        Stamp stamp = new Stamp(
                parts.who().among(wasHigh && edge.on() == Complete.class ? Array.of(Role.OFFICER) : edge.by()), at);
        return legal(edge.on(), state.get(), stamp, parts);
    }

    private static OnboardingCommand legal(Class<?> command, Onboarding state, Stamp stamp, OnboardingParts parts) {
        RequestId waitedFor = state instanceof PausedForEdd paused ? paused.request() : parts.request();
        if (command == PauseForEdd.class) {
            return new PauseForEdd(stamp, RiskRating.HIGH, parts.requestOf(state, waitedFor, Ending.NONE));
        }
        if (command == Resume.class) {
            EddRequest ended =
                    parts.requestOf(state, waitedFor, parts.pick() % 2 == 0 ? Ending.ACCEPTED : Ending.CANCELLED);
            return new Resume(stamp, ended, parts.newRating());
        }
        if (command == Complete.class) {
            boolean isCleared = state instanceof InProgress going && going.cleared();
            return new Complete(stamp, isCleared ? parts.rating() : parts.bearable());
        }
        if (command == Terminate.class) {
            return parts.terminate(
                    stamp, Option.some(parts.requestOf(state, waitedFor, Ending.of(1 + parts.pick() % 3))));
        }
        if (command == BeginOnboarding.class) {
            return parts.begin(stamp);
        }
        throw new IllegalArgumentException("scripts know no command " + command.getName());
    }
}
