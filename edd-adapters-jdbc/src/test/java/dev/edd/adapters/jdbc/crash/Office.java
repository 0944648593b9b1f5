package dev.edd.adapters.jdbc.crash;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Random;
import java.util.function.Function;

/**
 * A partner and an officer with customers of their own, doing one thing after another, chosen at random. Many of their calls are
 * refused, as a case has moved on or a standing is what it was. For one thread.
 */
final class Office {
    /** Who came latest; what is older is left alone. */
    private static final int REMEMBERED = 40;

    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");

    private static final Vector<Function<Stamp, VerificationCommand>> COMMANDS = Vector.of(
            StartProcessing::new,
            FlagForReview::new,
            stamp -> new TrackInquiry(stamp, InquiryState.PROCESSING),
            stamp -> new RecordCheck(
                    stamp,
                    new ComplianceCheck(
                            ComplianceType.PERSON_WATCHLISTS,
                            CheckOutcome.FAILED,
                            TreeSet.of(FailureCode.PEP_CHECK_FAILURE, FailureCode.MEDIA_CHECK_FAILURE))),
            stamp -> new Pass(stamp, Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_WATCHLISTS))),
            stamp -> new Fail(stamp, TreeSet.of(FailureCode.COMPLIANCE_REJECTION)));

    private final Edd edd;
    private final Random random;
    private final CaseOffice work;
    private final RiskOffice risks;
    private Vector<CustomerId> customers = Vector.empty();
    private Vector<VerificationId> cases = Vector.empty();

    Office(Edd edd, Random random) {
        this.edd = edd;
        this.random = random;
        this.work = new CaseOffice(edd, random);
        this.risks = new RiskOffice(edd, random);
    }

    /** Does the next thing. */
    void take() {
        int choice = random.nextInt(32);
        if (customers.isEmpty() || choice == 0) {
            welcome();
        } else if (choice == 1) {
            check(one(customers));
        } else if (choice == 2) {
            changeStanding(one(customers));
        } else if (choice == 3) {
            edd.verifications().expireOverdue(10);
        } else if (choice > 23) {
            risks.take(one(customers));
        } else if (choice > 11) {
            work.take(one(customers));
        } else if (choice == 4 || cases.isEmpty()) {
            verify(one(customers));
        } else {
            edd.verifications().give(one(cases), OFFICER, one(COMMANDS));
        }
    }

    private void welcome() {
        edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada \"Countess\"\tLovelace"), PARTNER)
                .flatMap(customer -> edd.parties().changeStanding(customer.id(), CustomerStanding.VERIFIED, OFFICER))
                .forEach(customer -> {
                    customers = customers.append(customer.id()).takeRight(REMEMBERED);
                    verify(customer.id());
                });
    }

    private void verify(CustomerId customer) {
        edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, PARTNER)
                .forEach(verification -> cases = cases.append(verification.id()).takeRight(REMEMBERED));
    }

    private void check(CustomerId customer) {
        edd.parties()
                .registerCounterparty(customer, PartyType.BUSINESS, new PartyName("Analytical Engines"), PARTNER)
                .flatMap(counterparty -> edd.verifications()
                        .create(
                                new Subject.OfCounterparty(customer, counterparty.id()),
                                VerificationMethod.WATCHLISTS,
                                PARTNER))
                .forEach(verification -> cases = cases.append(verification.id()).takeRight(REMEMBERED));
    }

    private void changeStanding(CustomerId customer) {
        CustomerStanding to = random.nextBoolean() ? CustomerStanding.FROZEN : CustomerStanding.VERIFIED;
        edd.parties().changeStanding(customer, to, OFFICER);
    }

    private <T> T one(Vector<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
