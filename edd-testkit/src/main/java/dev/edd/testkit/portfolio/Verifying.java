package dev.edd.testkit.portfolio;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CheckOutcome;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.FlagForReview;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.RecordCheck;
import dev.edd.domain.verification.VerificationCommand.StartProcessing;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationMethod;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Verifies customers, and screens their counterparties. */
record Verifying(Office office) {
    VerificationId create(CustomerId customer) {
        return create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE);
    }

    /** The inquiry is opened, and nobody has answered it. */
    VerificationId await(CustomerId customer) {
        VerificationId id = create(customer);
        office.deliver();
        return id;
    }

    VerificationId process(CustomerId customer) {
        VerificationId id = await(customer);
        give(id, Office.KYC, stamp -> new TrackInquiry(stamp, InquiryState.PROCESSING));
        give(id, Office.KYC, StartProcessing::new);
        return id;
    }

    VerificationId flag(CustomerId customer) {
        VerificationId id = process(customer);
        give(
                id,
                Office.KYC,
                stamp -> new RecordCheck(
                        stamp,
                        new ComplianceCheck(
                                ComplianceType.PERSON_VERIFICATION, CheckOutcome.INCONCLUSIVE, TreeSet.empty())));
        give(id, Office.KYC, FlagForReview::new);
        return id;
    }

    void approve(Customer customer) {
        ComplianceType type = customer.type() == PartyType.BUSINESS
                ? ComplianceType.BUSINESS_VERIFICATION
                : ComplianceType.PERSON_VERIFICATION;
        give(flag(customer.id()), Office.OFFICER, stamp -> new Pass(stamp, Vector.of(ComplianceDecision.passed(type))));
        office.deliver();
    }

    void decline(CustomerId customer, Draw draw) {
        FailureCode code =
                draw.any(FailureCode.ID_CHECK_FAILURE, FailureCode.SELFIE_FAILURE, FailureCode.COMPLIANCE_REJECTION);
        give(process(customer), Office.KYC, stamp -> new Fail(stamp, TreeSet.of(code)));
    }

    /** Registers counterparties and has them screened: of ten, seven are clear, and one each is a hit, unclear, or waited for. */
    void screen(CustomerId customer, int counterparties, Draw draw) {
        for (int n = 0; n < counterparties; n++) {
            PartyType type = draw.party();
            Counterparty counterparty = office.done(
                    office.edd().parties().registerCounterparty(customer, type, draw.name(type), Office.APP));
            switch (draw.between(1, 10)) {
                case 1 ->
                    office.screening()
                            .saying(
                                    counterparty.id(),
                                    new ScreeningResult.Hit(TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE)));
                case 2 -> office.screening().saying(counterparty.id(), new ScreeningResult.Unclear());
                case 3 -> office.screening().waitingFor(counterparty.id());
                default -> office.screening().saying(counterparty.id(), new ScreeningResult.Clear());
            }
            create(new Subject.OfCounterparty(customer, counterparty.id()), VerificationMethod.WATCHLISTS);
            office.deliver();
        }
    }

    private VerificationId create(Subject subject, VerificationMethod method) {
        return office.done(office.edd().verifications().create(subject, method, Office.APP))
                .id();
    }

    private void give(VerificationId id, Actor actor, Function<Stamp, VerificationCommand> command) {
        office.done(office.edd().verifications().give(id, actor, command));
    }
}
