package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.ports.Edd;
import dev.edd.ports.Sweep;
import dev.edd.ports.store.Keyset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The ends of cases whose inquiry nobody used in time. */
final class Overdue {
    private Overdue() {}

    /** The library's sweep: a step of each, remembered and told, in a transaction of its own. Tells how many. */
    static long sweep(Edd edd) {
        long ended = 0;
        Sweep done = edd.verifications().expireOverdue(Keyset.LARGEST);
        while (done.found() > 0) {
            if (done.stepped() < done.found()) {
                throw new IllegalStateException("not everything was ended: " + done);
            }
            ended += done.stepped();
            done = edd.verifications().expireOverdue(Keyset.LARGEST);
        }
        return ended;
    }

    /**
     * The floor: all of them by one statement, which nothing remembers and nobody is told of. That is less than what the law asks of
     * a step, and no way to do it; it shows what the rows alone cost.
     *
     * @return how many
     */
    static int update(Place place, TenantName tenant, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return Sql.execute(
                place.pool(),
                "update edd_verification set version = version + 1, state = 'expired', deadline = null, claim = null,"
                        + " body = regexp_replace(regexp_replace(replace(body, '\"code\":\"waiting\"', '\"code\":\"expired\"'),"
                        + " '\"updated_at\":\"[^\"]*\"', cast(? as varchar)), ',\"expires_at\":\"[^\"]*\"', '')"
                        + " where tenant = ? and deadline <= ?",
                "\"updated_at\":\"" + at + '"',
                tenant.value(),
                at.atOffset(ZoneOffset.UTC));
    }
}
