package dev.edd.domain.lifecycle;

/**
 * Who took a step: a role, and the name by which the audit trail knows whoever played it. Immutable. Names are those of
 * staff, keys and systems, 1 to {@value #LONGEST_NAME} characters; a customer is never an actor, the partner acts for
 * them.
 */
public sealed interface Actor {
    /** The greatest length of an actor's name. */
    int LONGEST_NAME = 200;

    /**
     * The name in the audit trail.
     *
     * @return never blank
     */
    String name();

    /**
     * The part that this actor plays.
     *
     * @return the role
     */
    Role role();

    /**
     * The platform that embeds this library.
     *
     * @param name the key or system that called
     */
    record Partner(String name) implements Actor {
        /** Checks the name. */
        public Partner {
            Storable.text("partner", name, LONGEST_NAME);
        }

        @Override
        public Role role() {
            return Role.PARTNER;
        }
    }

    /**
     * A compliance officer.
     *
     * @param name the officer's id or login
     */
    record Officer(String name) implements Actor {
        /** Checks the name. */
        public Officer {
            Storable.text("officer", name, LONGEST_NAME);
        }

        @Override
        public Role role() {
            return Role.OFFICER;
        }
    }

    /**
     * An outside provider.
     *
     * @param name the provider's name
     */
    record Provider(String name) implements Actor {
        /** Checks the name. */
        public Provider {
            Storable.text("provider", name, LONGEST_NAME);
        }

        @Override
        public Role role() {
            return Role.PROVIDER;
        }
    }

    /**
     * A rule that acts on its own.
     *
     * @param name which policy
     */
    record Policy(String name) implements Actor {
        /** Checks the name. */
        public Policy {
            Storable.text("policy", name, LONGEST_NAME);
        }

        @Override
        public Role role() {
            return Role.POLICY;
        }
    }
}
