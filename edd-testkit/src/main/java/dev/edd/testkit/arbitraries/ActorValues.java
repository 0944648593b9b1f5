package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who takes steps, and when. */
public final class ActorValues {
    private ActorValues() {}

    /**
     * Any actor of any role.
     *
     * @return actors
     */
    public static Arbitrary<Actor> actors() {
        return Combinators.combine(Arbitraries.of(Role.class), names()).as(ActorValues::actor);
    }

    /**
     * Actors of one role.
     *
     * @param role the role
     * @return actors of that role
     */
    public static Arbitrary<Actor> actors(Role role) {
        return names().map(name -> actor(role, name));
    }

    /**
     * The names of staff, keys and systems.
     *
     * @return names of 1 to {@link Actor#LONGEST_NAME} characters
     */
    public static Arbitrary<String> names() {
        return StorableValues.text(Actor.LONGEST_NAME);
    }

    /**
     * Any actor at any instant.
     *
     * @return stamps
     */
    public static Arbitrary<Stamp> stamps() {
        return Combinators.combine(actors(), StorableValues.steps()).as(Stamp::new);
    }

    /**
     * Any actor at an instant from which ten years remain, for steps that set a deadline.
     *
     * @return stamps
     */
    public static Arbitrary<Stamp> beginnings() {
        return Combinators.combine(actors(), StorableValues.beginnings()).as(Stamp::new);
    }

    /**
     * The actor that plays a role under a name.
     *
     * @param role the role
     * @param name the name
     * @return the actor
     */
    public static Actor actor(Role role, String name) {
        return switch (role) {
            case PARTNER -> new Actor.Partner(name);
            case OFFICER -> new Actor.Officer(name);
            case PROVIDER -> new Actor.Provider(name);
            case POLICY -> new Actor.Policy(name);
        };
    }
}
