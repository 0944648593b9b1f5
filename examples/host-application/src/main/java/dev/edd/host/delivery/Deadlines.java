package dev.edd.host.delivery;

import dev.edd.domain.party.DocumentId;
import dev.edd.host.tenant.Tenant;
import dev.edd.ports.Discarded;
import dev.edd.ports.ReviewRefusedException;
import dev.edd.ports.Sweep;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what has come due, and clears away what nobody finished. Safe to share between threads. */
@Component
public final class Deadlines {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final int BATCH = 500;

    private final Repeated failures;

    Deadlines(InstantSource clock) {
        this.failures = new Repeated(clock);
    }

    /**
     * Ends every verification of one tenant that is overdue now, reminds every customer who is to be reminded, and restricts
     * those who are late; and rates and asks again whose review has come.
     *
     * @param tenant the tenant
     */
    public void enforce(Tenant tenant) {
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

    /** A batch at a time, until nothing is due or nothing moves. What fails is due again at once, and is told seldom. */
    private void sweep(Tenant tenant, IntFunction<Sweep> batch) {
        Sweep sweep;
        do {
            sweep = batch.apply(BATCH);
            sweep.failures().forEach(failure -> tell(tenant.name(), failure));
        } while (sweep.found() == BATCH && sweep.stepped() > 0);
    }

    private void tell(String tenant, Sweep.Failure failure) {
        String why = failure.cause() instanceof ReviewRefusedException refused
                ? "a review cannot begin: " + refused.code()
                : failure.cause().getClass().getName();
        if (failures.isNews(tenant + " " + failure.id() + " " + why)) {
            LOG.warn(
                    "{}: {} is due and could not take its step: {}",
                    tenant,
                    failure.id().value(),
                    why);
        }
    }
}
