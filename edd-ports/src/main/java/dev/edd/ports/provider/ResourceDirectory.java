package dev.edd.ports.provider;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.submission.RelatedResource;
import io.vavr.control.Option;

/**
 * Knows whose an account or a transaction is: the host's own books. It is asked before a unit of work, and never about customers
 * and businesses, who are in the register.
 */
@FunctionalInterface
public interface ResourceDirectory {
    /** Knows of nothing. */
    ResourceDirectory EMPTY = resource -> Option.none();

    /**
     * Whose a resource is.
     *
     * @param resource an account or a transaction
     * @return the customer who owns it, none when there is no such resource
     * @throws RuntimeException when nobody can say now; nothing is submitted then
     */
    Option<CustomerId> ownerOf(RelatedResource resource);
}
