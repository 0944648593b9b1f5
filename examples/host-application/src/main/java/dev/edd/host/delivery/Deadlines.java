package dev.edd.host.delivery;

import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Sweep;

/** Ends what nobody finished in time. */
public final class Deadlines {
    private static final int BATCH = 500;

    private Deadlines() {}

    /**
     * Ends everything of one tenant that is overdue now, a batch at a time.
     *
     * @param tenant the tenant
     */
    public static void enforce(Tenant tenant) {
        Sweep sweep;
        do {
            sweep = tenant.edd().verifications().expireOverdue(BATCH);
        } while (sweep.found() == BATCH && sweep.stepped() > 0);
    }
}
