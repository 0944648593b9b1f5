package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import io.vavr.control.Option;
import java.time.Instant;

/** A small case to try the laws on: a door is hung, pushed as often as you like, and slammed for good. */
interface Door extends CaseState {
    @Code("ajar")
    record Ajar(Instant createdAt, Instant updatedAt, int pushes) implements Door {
        @Override
        public Option<Claim> claim() {
            return Option.some(new Doorway());
        }
    }

    @Code("shut")
    record Shut(Instant createdAt, Instant updatedAt) implements Door, CaseState.Closed {}

    @Code("bricked_up")
    record BrickedUp(Instant createdAt, Instant updatedAt) implements Door {}

    record Doorway() implements Claim {
        @Override
        public String key() {
            return "doorway";
        }

        @Override
        public Refusal refusal() {
            return new Stuck();
        }
    }

    record Stuck() implements Refusal {
        @Override
        public String code() {
            return "stuck";
        }

        @Override
        public String text() {
            return "It does not move";
        }
    }

    interface Asked extends Command {
        @Code("hang")
        record Hang(Stamp stamp) implements Asked {}

        @Code("push")
        record Push(Stamp stamp, boolean hard) implements Asked {}

        @Code("slam")
        record Slam(Stamp stamp) implements Asked {}
    }

    interface Happened extends Event {
        @Code("hung")
        record Hung(Stamp stamp) implements Happened {}

        @Code("pushed")
        record Pushed(Stamp stamp, int times) implements Happened {}

        @Code("slammed")
        record Slammed(Stamp stamp) implements Happened {}

        @Code("SlammedLoudly")
        record SlammedLoudly(Stamp stamp) implements Happened {}
    }
}
