package dev.edd.domain.lifecycle;

import io.vavr.control.Either;
import java.time.Instant;

/** A case small enough to see through: a lamp is hung, lit and quenched while there is oil, and broken for good. */
sealed interface Lamp extends CaseState {
    @Code("dark")
    record Dark(Instant createdAt, Instant updatedAt, int times) implements Lamp {
        static Dark hung(Hung event) {
            return new Dark(event.stamp().at(), event.stamp().at(), 0);
        }

        Either<Refusal, Kindled> kindle(Kindle command) {
            return times < 2 ? Either.right(new Kindled(command.stamp())) : Either.left(new OutOfOil());
        }

        Lit kindled(Kindled event) {
            return new Lit(createdAt, event.stamp().at(), times + 1);
        }
    }

    @Code("lit")
    record Lit(Instant createdAt, Instant updatedAt, int times) implements Lamp {
        Either<Refusal, Quenched> quench(Quench command) {
            return Either.right(new Quenched(command.stamp()));
        }

        Dark quenched(Quenched event) {
            return new Dark(createdAt, event.stamp().at(), times);
        }

        Either<Refusal, Dropped> drop(Drop command) {
            return Either.right(new Dropped(command.stamp()));
        }

        Broken dropped(Dropped event) {
            return new Broken(createdAt, event.stamp().at());
        }
    }

    @Code("broken")
    record Broken(Instant createdAt, Instant updatedAt) implements Lamp, CaseState.Closed {}

    /** Nothing leads to it. */
    @Code("stolen")
    record Stolen(Instant createdAt, Instant updatedAt) implements Lamp {}

    sealed interface Asked extends Command {}

    @Code("hang")
    record Hang(Stamp stamp) implements Asked {
        Either<Refusal, Hung> decide() {
            return Either.right(new Hung(stamp));
        }
    }

    @Code("kindle")
    record Kindle(Stamp stamp) implements Asked {}

    @Code("quench")
    record Quench(Stamp stamp) implements Asked {}

    @Code("drop")
    record Drop(Stamp stamp) implements Asked {}

    /** Has no edge. */
    @Code("steal")
    record Steal(Stamp stamp) implements Asked {}

    sealed interface Happened extends Event {}

    @Code("hung")
    record Hung(Stamp stamp) implements Happened {}

    @Code("kindled")
    record Kindled(Stamp stamp) implements Happened {}

    @Code("quenched")
    record Quenched(Stamp stamp) implements Happened {}

    @Code("dropped")
    record Dropped(Stamp stamp) implements Happened {}

    /** Has no edge. */
    @Code("stole")
    record Stole(Stamp stamp) implements Happened {}

    /** Shares its code with another. */
    @Code("kindled")
    record Flared(Stamp stamp) implements Happened {}

    /** Has no code. */
    record Whispered(Stamp stamp) implements Happened {}

    record OutOfOil() implements Refusal {
        @Override
        public String code() {
            return "out_of_oil";
        }

        @Override
        public String text() {
            return "There is no oil left";
        }
    }
}
