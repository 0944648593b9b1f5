package dev.edd.testkit.laws;

import static dev.edd.domain.lifecycle.Edge.by;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.testkit.arbitraries.ActorValues;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.Script;
import dev.edd.testkit.laws.Door.Ajar;
import dev.edd.testkit.laws.Door.Asked;
import dev.edd.testkit.laws.Door.Asked.Hang;
import dev.edd.testkit.laws.Door.Asked.Push;
import dev.edd.testkit.laws.Door.Asked.Slam;
import dev.edd.testkit.laws.Door.Happened;
import dev.edd.testkit.laws.Door.Happened.Hung;
import dev.edd.testkit.laws.Door.Happened.Pushed;
import dev.edd.testkit.laws.Door.Happened.Slammed;
import dev.edd.testkit.laws.Door.Happened.SlammedLoudly;
import dev.edd.testkit.laws.Door.Shut;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Doors that break one law each. {@link LawsCanFailTest} runs them; the build never does by itself. */
final class BrokenDoors {
    private BrokenDoors() {}

    static class ReopensWhatIsShut extends WithOneMoreRow {
        @Override
        Edge<Door, Asked, Happened> oneMore() {
            return Edge.transition(
                    Shut.class,
                    Push.class,
                    Pushed.class,
                    Ajar.class,
                    by(Role.OFFICER),
                    (state, command) -> Either.right(new Pushed(command.stamp(), 1)),
                    (state, event) -> new Ajar(state.createdAt(), event.stamp().at(), 1));
        }
    }

    static class HasARoomWithoutAWayIn extends WithOneMoreRow {
        @Override
        Edge<Door, Asked, Happened> oneMore() {
            return Edge.transition(
                    Door.BrickedUp.class,
                    Push.class,
                    Pushed.class,
                    Ajar.class,
                    by(Role.OFFICER),
                    (state, command) -> Either.right(new Pushed(command.stamp(), 1)),
                    (state, event) -> new Ajar(state.createdAt(), event.stamp().at(), 1));
        }
    }

    static class EndsWithoutSayingSo extends WithAnotherSlam {
        @Override
        Edge<Door, Asked, Happened> slam() {
            return Edge.transition(
                    Ajar.class,
                    Slam.class,
                    Slammed.class,
                    Door.BrickedUp.class,
                    by(Role.PARTNER),
                    (state, command) -> Either.right(new Slammed(command.stamp())),
                    (state, event) ->
                            new Door.BrickedUp(state.createdAt(), event.stamp().at()));
        }

        @Override
        public Arbitrary<Move<Door, Asked>> legalMoves() {
            return anyMoves();
        }
    }

    static class ShoutsItsCodes extends WithAnotherSlam {
        @Override
        Edge<Door, Asked, Happened> slam() {
            return Edge.transition(
                    Ajar.class,
                    Slam.class,
                    SlammedLoudly.class,
                    Shut.class,
                    by(Role.PARTNER),
                    (state, command) -> Either.right(new SlammedLoudly(command.stamp())),
                    (state, event) -> new Shut(state.createdAt(), event.stamp().at()));
        }
    }

    static class IsForNobody extends WithAnotherSlam {
        @Override
        Edge<Door, Asked, Happened> slam() {
            return Edge.transition(
                    Ajar.class,
                    Slam.class,
                    Slammed.class,
                    Shut.class,
                    TreeSet.empty(),
                    (state, command) -> Either.right(new Slammed(command.stamp())),
                    (state, event) -> new Shut(state.createdAt(), event.stamp().at()));
        }

        @Override
        public Arbitrary<Move<Door, Asked>> legalMoves() {
            return anyMoves();
        }
    }

    static class KeepsItsClaimWhenShut extends WithAnotherSlam {
        @Code("shut_and_claimed")
        record ShutAndClaimed(Instant createdAt, Instant updatedAt) implements Door, CaseState.Closed {
            @Override
            public Option<Claim> claim() {
                return Option.some(new Doorway());
            }
        }

        @Override
        Edge<Door, Asked, Happened> slam() {
            return Edge.transition(
                    Ajar.class,
                    Slam.class,
                    Slammed.class,
                    ShutAndClaimed.class,
                    by(Role.PARTNER),
                    (state, command) -> Either.right(new Slammed(command.stamp())),
                    (state, event) ->
                            new ShutAndClaimed(state.createdAt(), event.stamp().at()));
        }
    }

    static class ForgetsTheTime extends DoorLaws {
        @Override
        Ajar pushed(Ajar state, Pushed event) {
            return new Ajar(state.createdAt(), state.updatedAt(), event.times());
        }
    }

    static class CountsWhoAsks extends DoorLaws {
        private int asked;

        @Override
        Either<Refusal, Pushed> push(Ajar state, Push command) {
            return super.push(state, command).map(event -> new Pushed(event.stamp(), ++asked));
        }
    }

    static class AppliesByMood extends DoorLaws {
        private int applied;

        @Override
        Ajar pushed(Ajar state, Pushed event) {
            return new Ajar(state.createdAt(), event.stamp().at(), ++applied);
        }
    }

    static class IsScratchedByRefusals extends DoorLaws {
        @Code("scratched")
        record Scratched(Instant createdAt, Instant updatedAt, AtomicInteger scratches) implements Door {
            @Override
            public String toString() {
                return "scratched " + scratches;
            }
        }

        @Override
        Row[] rows() {
            return new Row[] {Row.HANG, Row.ONE_MORE};
        }

        @Override
        Edge<Door, Asked, Happened> edge(Row row) {
            return row == Row.HANG
                    ? Edge.birth(
                            Hang.class,
                            Hung.class,
                            Scratched.class,
                            by(Role.PARTNER),
                            command -> Either.right(new Hung(command.stamp())),
                            event -> new Scratched(
                                    event.stamp().at(), event.stamp().at(), new AtomicInteger()))
                    : Edge.transition(
                            Scratched.class,
                            Push.class,
                            Pushed.class,
                            Scratched.class,
                            by(Role.PARTNER, Role.OFFICER),
                            (state, command) -> {
                                state.scratches().incrementAndGet();
                                return command.hard()
                                        ? Either.left(new Door.Stuck())
                                        : Either.right(new Pushed(command.stamp(), 1));
                            },
                            (state, event) -> new Scratched(
                                    state.createdAt(), event.stamp().at(), new AtomicInteger()));
        }
    }

    static class KeepsTheOldStateWhenAskedNonsense extends DoorLaws {
        @Override
        public Either<Refusal, Step<Door, Happened>> decide(Option<Door> state, Asked command) {
            Either<Refusal, Step<Door, Happened>> answer = super.decide(state, command);
            return state.isDefined() && answer.isLeft() && answer.getLeft() instanceof LifecycleRefusal.NotAllowed
                    ? Either.right(new Step<>(new Pushed(command.stamp(), 0), state.get()))
                    : answer;
        }
    }

    static class LetsEverybodyIn extends DoorLaws {
        @Override
        public Either<Refusal, Step<Door, Happened>> decide(Option<Door> state, Asked command) {
            Stamp officers = new Stamp(
                    ActorValues.actor(Role.OFFICER, "keeper"), command.stamp().at());
            return super.decide(
                    state,
                    state.isDefined()
                            ? command(command.getClass(), officers, command instanceof Push push && push.hard())
                            : command);
        }
    }

    static class SlamsWhenPushed extends DoorLaws {
        @Override
        public Either<Refusal, Step<Door, Happened>> decide(Option<Door> state, Asked command) {
            return super.decide(state, command)
                    .map(step -> step.event() instanceof Pushed
                            ? new Step<>(new Slammed(command.stamp()), step.next())
                            : step);
        }
    }

    static class SkipsWhatCannotFollow extends DoorLaws {
        @Override
        public Door evolve(Option<Door> state, Happened event) {
            return state.exists(Shut.class::isInstance) ? state.get() : super.evolve(state, event);
        }
    }

    static class IsListedTwice extends DoorLaws {
        @Override
        public Seq<Edge<Door, Asked, Happened>> edges() {
            return super.edges().append(super.edges().last());
        }
    }

    static class IsNeverSlammed extends DoorLaws {
        @Override
        public Arbitrary<Move<Door, Asked>> legalMoves() {
            return super.legalMoves().map(move -> new Move<Door, Asked>() {
                @Override
                public Asked chosen(Option<Door> state) {
                    Asked chosen = move.chosen(state);
                    return chosen instanceof Slam ? command(Push.class, chosen.stamp(), false) : chosen;
                }

                @Override
                public boolean isLegal() {
                    return true;
                }
            });
        }

        @Override
        public Arbitrary<Move<Door, Asked>> anyMoves() {
            return legalMoves();
        }

        @Override
        public Set<Class<? extends Refusal>> refusals() {
            return HashSet.empty();
        }
    }

    /** About every tenth script ends with the one slam that there is in it; a script has some twenty steps. */
    static class IsHardlySlammed extends IsNeverSlammed {
        @Provide
        @Override
        public Arbitrary<Script<Door, Asked>> scripts() {
            Arbitrary<Script<Door, Asked>> unslammed = super.scripts();
            Arbitrary<Script<Door, Asked>> slammed =
                    unslammed.map(script -> new Script<>(script.moves().append(new Move<Door, Asked>() {
                        @Override
                        public Asked chosen(Option<Door> state) {
                            Stamp last = new Stamp(
                                    ActorValues.actor(Role.PARTNER, "hand"),
                                    state.map(Door::updatedAt).getOrElse(Instant.EPOCH));
                            return state.isEmpty() ? new Hang(last) : new Slam(last);
                        }

                        @Override
                        public boolean isLegal() {
                            return true;
                        }
                    })));
            return Arbitraries.frequencyOf(Tuple.of(9, unslammed), Tuple.of(1, slammed));
        }
    }

    static class IsNeverRefused extends DoorLaws {
        @Override
        public Arbitrary<Move<Door, Asked>> anyMoves() {
            return legalMoves();
        }
    }

    /** Sound: what chance never comes by it is told to try. */
    static class IsPushedHardOnce extends IsNeverRefused {
        @Override
        public Seq<Script<Door, Asked>> always() {
            Stamp first = new Stamp(ActorValues.actor(Role.PARTNER, "hand"), Instant.EPOCH.plusSeconds(1));
            Vector<Asked> asked = Vector.of(
                    new Slam(first),
                    new Hang(first),
                    new Push(first, true),
                    new Push(new Stamp(ActorValues.actor(Role.PARTNER, "hand"), Instant.EPOCH), false),
                    new Push(new Stamp(ActorValues.actor(Role.PROVIDER, "hand"), first.at()), false));
            return Vector.of(new Script<>(asked.map(Move::giving)));
        }
    }

    /** A window that speaks as the door does. */
    static class IsTakenForAWindow implements VocabularyLaws {
        @Override
        public Seq<Lifecycle<?, ?, ?>> lifecycles() {
            DoorLaws door = new DoorLaws();
            return Vector.of(door.lifecycle(), Lifecycle.of("window", door.rows(), door::edge));
        }
    }

    static class IsDrawnTwice implements VocabularyLaws {
        @Override
        public Seq<Lifecycle<?, ?, ?>> lifecycles() {
            DoorLaws door = new DoorLaws();
            return Vector.of(door.lifecycle(), door.lifecycle());
        }
    }

    static class IsOnlyRefused extends DoorLaws {
        @Override
        public Arbitrary<Move<Door, Asked>> legalMoves() {
            return anyMoves();
        }
    }

    abstract static class WithOneMoreRow extends DoorLaws {
        abstract Edge<Door, Asked, Happened> oneMore();

        @Override
        Row[] rows() {
            return Row.values();
        }

        @Override
        Edge<Door, Asked, Happened> edge(Row row) {
            return row == Row.ONE_MORE ? oneMore() : super.edge(row);
        }
    }

    abstract static class WithAnotherSlam extends DoorLaws {
        Edge<Door, Asked, Happened> slam() {
            return super.edge(Row.SLAM);
        }

        @Override
        Edge<Door, Asked, Happened> edge(Row row) {
            return row == Row.SLAM ? slam() : super.edge(row);
        }
    }
}
