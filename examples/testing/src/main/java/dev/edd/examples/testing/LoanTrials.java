package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.testkit.arbitraries.ActorValues;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.laws.LifecycleLaws;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How a lifecycle of the host's own is tried: moves along its table, moves that try anything, and what must be refused. */
public interface LoanTrials extends LifecycleLaws<Loan, LoanCommand, LoanEvent> {
    @Override
    default Lifecycle<Loan, LoanCommand, LoanEvent> lifecycle() {
        return Loan.LIFECYCLE;
    }

    /** A loan is of a thousand, and no more than twenty are repaid at once: there is always something to repay. */
    @Override
    default Arbitrary<Move<Loan, LoanCommand>> legalMoves() {
        return Move.legal(
                lifecycle(),
                Arbitraries.integers().between(1, 20),
                (edge, state, some) ->
                        command(edge.on(), edge.by().head(), later(state, some), state.isEmpty() ? 1_000 : some));
    }

    @Override
    default Arbitrary<Move<Loan, LoanCommand>> anyMoves() {
        return Move.anything(
                Attempt.all(),
                (state, attempt) ->
                        command(attempt.command(), attempt.role(), later(state, attempt.seconds()), attempt.amount()));
    }

    /** Hardly anybody asks for nothing by chance. */
    @Override
    default Seq<Script<Loan, LoanCommand>> always() {
        return Vector.of(new Script<>(
                Vector.of(Move.giving(command(LoanCommand.Apply.class, Role.PARTNER, later(Option.none(), 0), 0)))));
    }

    @Override
    default Set<Class<? extends Refusal>> refusals() {
        return HashSet.of(
                LifecycleRefusal.NotAllowed.class,
                LifecycleRefusal.NotPermitted.class,
                LifecycleRefusal.TimeWentBack.class,
                LoanRefusal.NothingAskedFor.class,
                LoanRefusal.RepaysTooMuch.class);
    }

    private static Instant later(Option<Loan> state, int seconds) {
        return state.map(Loan::updatedAt)
                .getOrElse(Instant.parse("2026-01-01T12:00:00Z"))
                .plusSeconds(seconds);
    }

    private static LoanCommand command(Class<?> kind, Role role, Instant at, long amount) {
        Stamp stamp = new Stamp(ActorValues.actor(role, "somebody"), at);
        if (kind == LoanCommand.Apply.class) {
            return new LoanCommand.Apply(stamp, amount);
        }
        if (kind == LoanCommand.Grant.class) {
            return new LoanCommand.Grant(stamp);
        }
        if (kind == LoanCommand.Decline.class) {
            return new LoanCommand.Decline(stamp);
        }
        return kind == LoanCommand.Repay.class ? new LoanCommand.Repay(stamp, amount) : new LoanCommand.PayOff(stamp);
    }

    /**
     * Something that somebody tries.
     *
     * @param command which command
     * @param role who gives it
     * @param seconds how much later than the last step, or earlier
     * @param amount how much is asked for or repaid
     */
    record Attempt(Class<?> command, Role role, int seconds, long amount) {
        static Arbitrary<Attempt> all() {
            Arbitrary<Class<?>> commands = Arbitraries.of(
                    Loan.LIFECYCLE.edges().<Class<?>>map(edge -> edge.on()).asJava());
            return Combinators.combine(
                            commands,
                            Arbitraries.of(Role.class),
                            Arbitraries.integers().between(-5, 20),
                            Arbitraries.longs().between(0, 2_000))
                    .as(Attempt::new);
        }
    }
}
