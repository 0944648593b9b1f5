package dev.edd.ports;

import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.Customer;
import io.vavr.collection.Seq;

/**
 * A customer with what follows from its standing and its approval. Immutable.
 *
 * @param customer the customer as registered
 * @param eddApproved whether enhanced due diligence is approved
 * @param limits the activity limits that hold now
 */
public record CustomerView(Customer customer, boolean eddApproved, Seq<ActivityLimit> limits) {}
