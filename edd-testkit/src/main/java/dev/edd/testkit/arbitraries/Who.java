package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Role;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who takes a step, before it is known which roles may: one of them, under a name. */
record Who(int pick, String name) {
    static Arbitrary<Who> all() {
        return Combinators.combine(Arbitraries.integers().between(0, 11), Pools.actorNames())
                .as(Who::new);
    }

    Actor among(Iterable<Role> roles) {
        Seq<Role> several = Array.ofAll(roles);
        return ActorValues.actor(several.get(pick % several.size()), name);
    }
}
