package dev.edd.examples.embedding;

import static dev.edd.domain.verification.ComplianceDecision.passed;
import static dev.edd.domain.verification.ComplianceType.PERSON_VERIFICATION;
import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.ports.Edd;
import dev.edd.ports.Verifications;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import io.vavr.collection.Vector;
import java.util.UUID;

/** A first case, from the customer's registration to the approval; the lines between the marks stand in the README. */
public final class FirstCase {
    private FirstCase() {}

    /**
     * Runs the case.
     *
     * @param inquiries opens inquiries
     * @param screening screens counterparties
     * @return what a second, premature request was refused with, and whether the customer ended up approved
     */
    public static Ending run(InquiryProvider inquiries, WatchlistScreening screening) {
        CustomerId ada = new CustomerId(UUID.fromString("01968f1e-0000-7000-8000-00000000ada0"));
        Actor app = new Actor.Partner("app");
        Actor kyc = new Actor.Provider("kyc");
        Actor grace = new Actor.Officer("grace");
        // README begins
        Edd edd = Edd.on(MemoryStorage.create(), inquiries, screening).build();
        edd.parties().registerCustomer(ada, PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), app);
        edd.parties().changeStanding(ada, CustomerStanding.VERIFIED, kyc);

        Verifications cases = edd.verifications();
        Subject customer = new Subject.OfCustomer(ada);
        Verification first = cases.create(customer, ENHANCED_DUE_DILIGENCE, app).get();
        Refusal refusal = cases.create(customer, ENHANCED_DUE_DILIGENCE, app).getLeft(); // data_exists: one is open

        edd.relay().deliver(100); // the provider opens the inquiry; the case waits for the customer
        cases.give(first.id(), grace, stamp -> new Pass(stamp, Vector.of(passed(PERSON_VERIFICATION))));
        boolean approved = cases.isEddApproved(ada); // true: Ada's activity limits are raised
        // README ends
        return new Ending(refusal, approved);
    }

    /**
     * How the case ended.
     *
     * @param refusal what the second request was refused with
     * @param approved whether enhanced due diligence is approved
     */
    public record Ending(Refusal refusal, boolean approved) {}
}
