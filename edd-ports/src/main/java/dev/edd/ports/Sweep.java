package dev.edd.ports;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Id;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * What one call of a sweep did. Immutable.
 *
 * @param found how many cases were overdue, at most as many as were asked for: as many means there may be more
 * @param stepped how many of them took a step; the others moved on by themselves meanwhile, or failed
 * @param failures the cases that could not take a step, for the host to log; they are tried again by the next call
 */
public record Sweep(int found, int stepped, Seq<Failure> failures) {
    static final Sweep NOTHING = new Sweep(0, 0, Vector.empty());
    private static final Sweep STEPPED = new Sweep(1, 1, Vector.empty());
    private static final Sweep MOVED_ON = new Sweep(1, 0, Vector.empty());

    /** The step of one case. What fails is tried again by the next call, and is in no other's way. */
    static Sweep of(Id id, Supplier<? extends Either<Refusal, ?>> step) {
        try {
            return step.get().isRight() ? STEPPED : MOVED_ON;
        } catch (RuntimeException cause) {
            return new Sweep(1, 0, Vector.of(new Failure(id, cause)));
        }
    }

    Sweep plus(Sweep other) {
        return new Sweep(found + other.found, stepped + other.stepped, failures.appendAll(other.failures));
    }

    /**
     * A case that could not take its step.
     *
     * @param id which
     * @param cause why
     */
    public record Failure(Id id, RuntimeException cause) {}
}
