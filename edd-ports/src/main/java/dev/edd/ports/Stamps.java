package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The one place where the clock is read and cut to the microsecond. A step is never stamped before what it follows, so
 * that a node whose clock is behind does not go back in time.
 */
final class Stamps implements InstantSource {
    private final InstantSource clock;

    Stamps(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return Storable.truncated(clock.instant());
    }

    Stamp now(Actor actor) {
        return new Stamp(actor, instant());
    }

    /** Now, but before nothing of what has happened already. */
    Stamp notBefore(Actor actor, Seq<Instant> happened) {
        return happened.max().map(latest -> notBefore(latest, actor)).getOrElse(() -> now(actor));
    }

    Stamp notBefore(Instant latest, Actor actor) {
        Instant now = instant();
        return new Stamp(actor, now.isBefore(latest) ? latest : now);
    }
}
