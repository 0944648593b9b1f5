package dev.edd.adapters.jdbc;

import dev.edd.domain.lifecycle.Storable;

/**
 * The tenant that a storage is bound to. Every key and every statement begins with it, so that no query can cross tenants.
 * Immutable.
 *
 * @param value 1 to {@value #LONGEST} characters; never to be changed once in use
 */
public record TenantName(String value) {
    /** The greatest length of a name, in UTF-16 units. */
    public static final int LONGEST = 100;

    /** Checks the name. */
    public TenantName {
        Storable.text("tenant", value, LONGEST);
    }
}
