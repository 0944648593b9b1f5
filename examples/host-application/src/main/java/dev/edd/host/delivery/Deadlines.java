package dev.edd.host.delivery;

import dev.edd.domain.party.DocumentId;
import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Discarded;
import dev.edd.ports.Sweep;
import io.vavr.control.Option;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what has come due, and clears away what nobody finished. */
public final class Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final int BATCH = 500;

    private Deadlines() {}

    /**
     * Ends every verification of one tenant that is overdue now, reminds every customer who is to be reminded, and restricts
     * those who are late; and rates and asks again whose review has come.
     *
     * @param tenant the tenant
     */
    public static void enforce(Tenant tenant) {
        sweep(tenant, tenant.edd().verifications()::expireOverdue);
        sweep(tenant, tenant.edd().requests()::remindDue);
        sweep(tenant, tenant.edd().requests()::restrictOverdue);
        sweep(tenant, tenant.edd().riskRatings()::reviewDue);
    }

    /** Throws content away that was uploaded and never registered. */
    static void discardUnreferenced(Tenant tenant) {
        Option<DocumentId> after = Option.none();
        do {
            Discarded discarded = tenant.edd().documents().discardUnreferenced(after, BATCH);
            if (discarded.discarded() > 0) {
                LOG.info("{}: {} uploads that nobody finished are gone", tenant.name(), discarded.discarded());
            }
            after = discarded.next();
        } while (after.isDefined());
    }

    /** A batch at a time, until nothing is due or nothing moves. */
    private static void sweep(Tenant tenant, IntFunction<Sweep> batch) {
        Sweep sweep;
        do {
            sweep = batch.apply(BATCH);
            sweep.failures()
                    .forEach(failure -> LOG.warn(
                            "{}: {} is due and could not take its step: {}",
                            tenant.name(),
                            failure.id().value(),
                            failure.cause().getClass().getName()));
        } while (sweep.found() == BATCH && sweep.stepped() > 0);
    }
}
