package dev.edd.host.security;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Edd;

/**
 * Who calls. Immutable.
 *
 * @param tenant whose cases the caller sees
 * @param part what the caller may do
 * @param name by which the audit trail knows the caller
 */
public record Caller(Tenant tenant, Part part, String name) {
    /** The request attribute under which the caller travels. */
    static final String ATTRIBUTE = Caller.class.getName();

    /**
     * The library, for the caller's tenant.
     *
     * @return the facade
     */
    public Edd edd() {
        return tenant.edd();
    }

    /**
     * The caller as the audit trail knows them.
     *
     * @return a partner or an officer
     */
    public Actor actor() {
        return part.actor(name);
    }
}
