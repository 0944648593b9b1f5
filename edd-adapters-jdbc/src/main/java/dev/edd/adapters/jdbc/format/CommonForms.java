package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;

/** What states and events of all lifecycles have in common. */
final class CommonForms {
    private CommonForms() {}

    static void stamp(Form form, Stamp stamp) {
        form.put("at", stamp.at())
                .put("role", stamp.actor().role())
                .put("actor", stamp.actor().name());
    }

    static Stamp stamp(Form form) {
        return new Stamp(actor(form.coded("role", Role.class), form.text("actor")), form.instant("at"));
    }

    private static Actor actor(Role role, String name) {
        return switch (role) {
            case PARTNER -> new Actor.Partner(name);
            case OFFICER -> new Actor.Officer(name);
            case PROVIDER -> new Actor.Provider(name);
            case POLICY -> new Actor.Policy(name);
        };
    }
}
