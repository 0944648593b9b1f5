package dev.edd.architecture.hosts;

import dev.edd.domain.party.CustomerId;
import dev.edd.ports.Edd;

/** A host that runs on any adapter. */
public record Good(Edd edd) {
    boolean isApproved(CustomerId customer) {
        return edd.verifications().isEddApproved(customer);
    }
}
