package dev.edd.benchmarks.jdbc;

import static dev.edd.benchmarks.jdbc.Library.APP;
import static dev.edd.benchmarks.jdbc.Library.KYC;
import static dev.edd.benchmarks.jdbc.Library.done;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.store.Keyset;

/**
 * A customer that others are copied from, with the case that the customer has, if any. Made through the facade.
 *
 * @param customer the customer
 * @param verification the case; an id of no case where there is none
 */
record Model(CustomerId customer, VerificationId verification) {
    /** Registered, and the notifier not told of it yet. */
    static Model registered(Edd edd) {
        CustomerId customer = done(edd.parties().registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), APP))
                .id();
        return new Model(customer, edd.verifications().newId());
    }

    /** Verified; everybody was told. */
    static Model verified(Edd edd) {
        Model model = registered(edd);
        done(edd.parties().changeStanding(model.customer, CustomerStanding.VERIFIED, KYC));
        deliver(edd);
        return model;
    }

    /** Verified, with a case whose inquiry waits; everybody was told. */
    static Model waiting(Edd edd) {
        CustomerId customer = verified(edd).customer;
        VerificationId id = new EddCasework(edd).create(customer);
        deliver(edd);
        return new Model(customer, id);
    }

    /** Verified, with a case that was passed; everybody was told. */
    static Model passed(Edd edd) {
        Model model = waiting(edd);
        EddCasework casework = new EddCasework(edd);
        casework.startProcessing(model.verification);
        casework.flagForReview(model.verification);
        casework.pass(model.verification);
        deliver(edd);
        return model;
    }

    private static void deliver(Edd edd) {
        DeliveryReport report = edd.relay().deliver(Keyset.LARGEST);
        while (report.claimed() > 0) {
            if (report.acknowledged() < report.claimed()) {
                throw new IllegalStateException("not everything was delivered: " + report);
            }
            report = edd.relay().deliver(Keyset.LARGEST);
        }
    }
}
