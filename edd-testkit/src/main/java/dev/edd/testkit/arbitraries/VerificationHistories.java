package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Expire;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;

/**
 * Verifications as they come about: histories and scripts that walk the table of {@link Verification#LIFECYCLE}, and the
 * states at their ends. Deadlines are met to the microsecond, on both sides.
 */
public final class VerificationHistories {
    private VerificationHistories() {}

    /**
     * Whole histories from birth to any state.
     *
     * @return histories
     */
    public static Arbitrary<History<Verification, VerificationEvent>> all() {
        return History.of(Verification.LIFECYCLE, legalMoves());
    }

    /**
     * Histories that end when the verification reaches a state.
     *
     * @param state the state, or a family of states
     * @return histories
     */
    public static Arbitrary<History<Verification, VerificationEvent>> until(Class<? extends Verification> state) {
        return all().map(history -> history.untilFirst(state))
                .filter(Option::isDefined)
                .map(Option::get);
    }

    /**
     * Verifications in every state that can be reached.
     *
     * @return states
     */
    public static Arbitrary<Verification> states() {
        return all().map(History::state);
    }

    /**
     * Verifications in one state, with every history that leads there.
     *
     * @param <T> the state, or a family of states
     * @param state its class
     * @return states
     */
    public static <T extends Verification> Arbitrary<T> states(Class<T> state) {
        return all().map(history -> history.steps()
                        .reverse()
                        .map(step -> step.next())
                        .find(state::isInstance)
                        .map(state::cast))
                .filter(Option::isDefined)
                .map(Option::get);
    }

    /**
     * Scripts of legal commands.
     *
     * @return scripts
     */
    public static Arbitrary<Script<Verification, VerificationCommand>> legalScripts() {
        return Script.legal(legalMoves());
    }

    /**
     * Scripts of legal commands and of any command at any time by any actor.
     *
     * @return scripts
     */
    public static Arbitrary<Script<Verification, VerificationCommand>> scripts() {
        return Script.mixed(legalMoves(), VerificationTrouble.moves());
    }

    /**
     * Moves along the edges of the table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<Verification, VerificationCommand>> legalMoves() {
        return Move.legal(
                Verification.LIFECYCLE,
                VerificationParts.all(),
                VerificationHistories::weight,
                VerificationHistories::command);
    }

    /**
     * Moves that try any command at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<Verification, VerificationCommand>> anyMoves() {
        return VerificationTrouble.moves();
    }

    /** Five edges leave Pending, and only this way leads there. */
    private static int weight(Edge<?, ?, ?> edge) {
        if (edge.on() == StartProcessing.class) {
            return 6;
        }
        return edge.on() == OpenInquiry.class ? 4 : 1;
    }

    private static VerificationCommand command(
            Edge<Verification, VerificationCommand, VerificationEvent> edge,
            Option<Verification> state,
            VerificationParts parts) {
        Stamp stamp = new Stamp(parts.who().among(edge.by()), when(edge, state, parts));
        boolean givesUp = edge.on() == Fail.class && state.exists(Storing.class::isInstance);
        return VerificationCommands.of(
                edge.on(), stamp, givesUp ? parts.with(TreeSet.of(FailureCode.DECISION_TIMEOUT)) : parts);
    }

    private static Instant when(Edge<?, ?, ?> edge, Option<Verification> state, VerificationParts parts) {
        if (state.isEmpty()) {
            return parts.birth().at();
        }
        Instant after = state.get().updatedAt().plus(parts.pause());
        if (state.get() instanceof Storing storing && edge.on() == Fail.class) {
            return storing.answerDue().plus(parts.pause());
        }
        if (state.get() instanceof Waiting waiting) {
            return edge.on() == Expire.class
                    ? waiting.expiresAt().plus(parts.pause())
                    : earlier(after, waiting.expiresAt().minus(1, ChronoUnit.MICROS));
        }
        return after;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
