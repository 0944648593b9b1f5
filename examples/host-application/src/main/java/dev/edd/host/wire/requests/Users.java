package dev.edd.host.wire.requests;

import dev.edd.domain.party.CustomerId;
import dev.edd.host.security.Caller;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;

/** Users of the vendor, who are customers of ours. */
final class Users {
    private Users() {}

    /** The customer, who is registered. */
    static CustomerId known(Caller caller, String userId) {
        return Guid.parse(userId)
                .map(CustomerId::new)
                .filter(id -> caller.edd().parties().customer(id).isDefined())
                .getOrElseThrow(() -> new Refused(Problem.notFound("user")));
    }
}
