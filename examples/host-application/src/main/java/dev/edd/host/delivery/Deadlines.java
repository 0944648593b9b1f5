package dev.edd.host.delivery;

import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what nobody finished in time. */
public final class Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
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
            sweep.failures()
                    .forEach(failure -> LOG.warn(
                            "{}: {} is overdue and could not be ended: {}",
                            tenant.name(),
                            failure.id().value(),
                            failure.cause().getClass().getName()));
        } while (sweep.found() == BATCH && sweep.stepped() > 0);
    }
}
