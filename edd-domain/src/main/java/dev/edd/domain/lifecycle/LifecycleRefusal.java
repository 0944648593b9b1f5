package dev.edd.domain.lifecycle;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;

/** The refusals that every lifecycle has, before any rule of a state is asked. */
public sealed interface LifecycleRefusal extends Refusal {
    /**
     * The table has no edge for this command in this state.
     *
     * @param state the code of the state that the case is in
     * @param command the code of the command
     */
    record NotAllowed(String state, String command) implements LifecycleRefusal {
        @Override
        public String code() {
            return "not_allowed";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("state", state, "command", command);
        }

        @Override
        public String text() {
            return "In state " + state + " the command " + command + " is not allowed";
        }
    }

    /**
     * The edge exists, but not for this role.
     *
     * @param role the role of the actor
     * @param state the code of the state that the case is in
     * @param command the code of the command
     */
    record NotPermitted(Role role, String state, String command) implements LifecycleRefusal {
        @Override
        public String code() {
            return "not_permitted";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("role", role.code(), "state", state, "command", command);
        }

        @Override
        public String text() {
            return "In state " + state + " the command " + command + " may not be given by the role " + role.code();
        }
    }

    /**
     * The command is stamped earlier than the latest step of the case.
     *
     * @param latest when the latest step was taken
     * @param given the instant of the command
     */
    record TimeWentBack(Instant latest, Instant given) implements LifecycleRefusal {
        @Override
        public String code() {
            return "time_went_back";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("latest", latest.toString(), "given", given.toString());
        }

        @Override
        public String text() {
            return "The command is stamped " + given + ", before the latest step at " + latest;
        }
    }
}
