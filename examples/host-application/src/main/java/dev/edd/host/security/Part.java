package dev.edd.host.security;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Role;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.function.Function;

/** The part that the holder of a key plays, and what it may do. Whoever decides a case is never who asked for it. */
public enum Part {
    /** The platform: creates cases and reads what became of them. */
    PARTNER(
            Actor.Partner::new,
            Scope.VERIFICATIONS_EXECUTE,
            Scope.VERIFICATIONS_READ,
            Scope.CUSTOMERS_READ,
            Scope.COUNTERPARTIES_EXECUTE,
            Scope.COUNTERPARTIES_READ,
            Scope.REQUESTS_READ,
            Scope.REQUESTS_EXECUTE,
            Scope.WEBHOOKS,
            Scope.SUBMISSIONS_EXECUTE,
            Scope.SUBMISSIONS_READ,
            Scope.RATINGS_READ,
            Scope.DEMO),
    /** A compliance officer: decides cases. */
    OFFICER(
            Actor.Officer::new,
            Scope.COMPLIANCE_READ,
            Scope.COMPLIANCE_EXECUTE,
            Scope.EXPORT,
            Scope.RATINGS_READ,
            Scope.DEMO);

    private final Function<String, Actor> actor;
    private final Set<String> scopes;

    Part(Function<String, Actor> actor, String... scopes) {
        this.actor = actor;
        this.scopes = HashSet.of(scopes);
    }

    static Part of(Role role) {
        return switch (role) {
            case PARTNER -> PARTNER;
            case OFFICER -> OFFICER;
            case PROVIDER, POLICY -> throw new IllegalArgumentException("no key is a " + role.code() + "'s");
        };
    }

    Actor actor(String name) {
        return actor.apply(name);
    }

    boolean may(String scope) {
        return scopes.contains(scope);
    }
}
