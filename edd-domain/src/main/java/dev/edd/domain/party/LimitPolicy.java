package dev.edd.domain.party;

import io.vavr.collection.Seq;

/**
 * Which activity limits hold for whom. Every number in it is the platform's own choice. Immutable.
 *
 * @param unverified the limits of a customer who is not verified
 * @param verified the limits of a verified customer
 * @param approved the limits of a verified customer whose Enhanced Due Diligence is approved
 */
public record LimitPolicy(Seq<ActivityLimit> unverified, Seq<ActivityLimit> verified, Seq<ActivityLimit> approved) {
    /**
     * The limits of a customer: what Enhanced Due Diligence is for (seed 000, "to increase their activity limits").
     *
     * @param customer the customer as registered
     * @param eddApproved whether a verification by enhanced due diligence is completed and passed
     * @return the limits; an approval raises nothing while the customer is not verified
     */
    public Seq<ActivityLimit> limitsOf(Customer customer, boolean eddApproved) {
        if (customer.standing() != CustomerStanding.VERIFIED) {
            return unverified;
        }
        return eddApproved ? approved : verified;
    }
}
