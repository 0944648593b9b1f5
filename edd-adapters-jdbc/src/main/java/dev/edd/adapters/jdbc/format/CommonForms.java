package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** What events of all lifecycles have in common: who took the step, and when. */
final class CommonForms {
    private CommonForms() {}

    static <E extends Event> Kind<E> event(
            Class<E> type, BiConsumer<BlankForm, E> writer, BiFunction<Stamp, FilledForm, E> reader) {
        return Kind.of(
                type,
                (form, event) -> {
                    form.put("stamp", event.stamp(), CommonForms::stamp);
                    writer.accept(form, event);
                },
                form -> reader.apply(form.form("stamp", CommonForms::stamp), form));
    }

    private static void stamp(BlankForm form, Stamp stamp) {
        form.put("at", stamp.at())
                .put("role", stamp.actor().role())
                .put("actor", stamp.actor().name());
    }

    private static Stamp stamp(FilledForm form) {
        Actor actor = actor(form.coded("role", Role.class), form.text("actor"));
        return new Stamp(actor, form.instant("at"));
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
