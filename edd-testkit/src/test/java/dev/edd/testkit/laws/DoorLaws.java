package dev.edd.testkit.laws;

import static dev.edd.domain.lifecycle.Edge.by;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.testkit.arbitraries.ActorValues;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.laws.Door.Ajar;
import dev.edd.testkit.laws.Door.Asked;
import dev.edd.testkit.laws.Door.Asked.Hang;
import dev.edd.testkit.laws.Door.Asked.Push;
import dev.edd.testkit.laws.Door.Asked.Slam;
import dev.edd.testkit.laws.Door.Happened;
import dev.edd.testkit.laws.Door.Happened.Hung;
import dev.edd.testkit.laws.Door.Happened.Pushed;
import dev.edd.testkit.laws.Door.Happened.Slammed;
import dev.edd.testkit.laws.Door.Shut;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The laws of a door that is as it should be; each broken door differs in one thing. */
class DoorLaws implements LifecycleLaws<Door, Asked, Happened> {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    enum Row {
        HANG,
        PUSH,
        SLAM,
        ONE_MORE
    }

    private final Lifecycle<Door, Asked, Happened> lifecycle = Lifecycle.of("door", rows(), this::edge);

    Row[] rows() {
        return new Row[] {Row.HANG, Row.PUSH, Row.SLAM};
    }

    Edge<Door, Asked, Happened> edge(Row row) {
        return switch (row) {
            case HANG ->
                Edge.birth(
                        Hang.class,
                        Hung.class,
                        Ajar.class,
                        by(Role.PARTNER),
                        command -> Either.right(new Hung(command.stamp())),
                        event -> new Ajar(event.stamp().at(), event.stamp().at(), 0));
            case PUSH ->
                Edge.transition(
                        Ajar.class,
                        Push.class,
                        Pushed.class,
                        Ajar.class,
                        by(Role.PARTNER, Role.OFFICER),
                        this::push,
                        this::pushed);
            case SLAM ->
                Edge.transition(
                        Ajar.class,
                        Slam.class,
                        Slammed.class,
                        Shut.class,
                        by(Role.PARTNER, Role.OFFICER),
                        (state, command) -> Either.right(new Slammed(command.stamp())),
                        (state, event) ->
                                new Shut(state.createdAt(), event.stamp().at()));
            case ONE_MORE -> throw new IllegalArgumentException("a sound door has no other edge");
        };
    }

    Either<Refusal, Pushed> push(Ajar state, Push command) {
        return command.hard()
                ? Either.left(new Door.Stuck())
                : Either.right(new Pushed(command.stamp(), state.pushes() + 1));
    }

    Ajar pushed(Ajar state, Pushed event) {
        return new Ajar(state.createdAt(), event.stamp().at(), event.times());
    }

    @Override
    public Lifecycle<Door, Asked, Happened> lifecycle() {
        return lifecycle;
    }

    @Override
    public Arbitrary<Move<Door, Asked>> legalMoves() {
        return Move.legal(
                lifecycle,
                seconds(),
                (edge, state, later) -> command(
                        edge.on(), new Stamp(ActorValues.actor(edge.by().head(), "hand"), after(state, later)), false));
    }

    @Override
    public Arbitrary<Move<Door, Asked>> anyMoves() {
        Arbitrary<Asked> commands = Combinators.combine(
                        Arbitraries.of(Hang.class, Push.class, Slam.class),
                        Arbitraries.of(Role.class),
                        seconds(),
                        Arbitraries.of(true, false))
                .as((command, role, later, hard) -> command(
                        command, new Stamp(ActorValues.actor(role, "hand"), after(Option.none(), later)), hard));
        return Move.anything(commands, (state, command) -> command);
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return HashSet.of(
                LifecycleRefusal.NotAllowed.class,
                LifecycleRefusal.NotPermitted.class,
                LifecycleRefusal.TimeWentBack.class,
                Door.Stuck.class);
    }

    static Asked command(Class<?> kind, Stamp stamp, boolean hard) {
        if (kind == Hang.class) {
            return new Hang(stamp);
        }
        return kind == Push.class ? new Push(stamp, hard) : new Slam(stamp);
    }

    private static Arbitrary<Integer> seconds() {
        return Arbitraries.integers().between(0, 100);
    }

    private static Instant after(Option<Door> state, int seconds) {
        return state.map(Door::updatedAt).getOrElse(NOON).plus(Duration.ofSeconds(seconds));
    }
}
