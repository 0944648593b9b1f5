package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The people and moments that the examples of verifications are about. */
final class Examples {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);
    static final Actor PARTNER = new Actor.Partner("platform");
    static final Actor OFFICER = new Actor.Officer("grace");
    static final Actor PROVIDER = new Actor.Provider("inquiries");
    static final InquiryId INQUIRY = new InquiryId("inq_1");

    static final Customer ADA = new Customer(
            new CustomerId(new UUID(0, 1)),
            PartyType.INDIVIDUAL,
            new PartyName("Ada Lovelace"),
            CustomerStanding.VERIFIED,
            NOON,
            NOON);
    static final Counterparty ACME = new Counterparty(
            new CounterpartyId(new UUID(0, 2)),
            ADA.id(),
            PartyType.BUSINESS,
            new PartyName("Acme Ltd"),
            CounterpartyStanding.UNVERIFIED,
            NOON,
            NOON);
    static final Subject OF_ADA = new Subject.OfCustomer(ADA.id());
    static final Subject OF_ACME = new Subject.OfCounterparty(ADA.id(), ACME.id());

    private Examples() {}

    static CreateVerification dueDiligence(Option<Party> party) {
        return create(OF_ADA, VerificationMethod.ENHANCED_DUE_DILIGENCE, party, Option.none());
    }

    static CreateVerification watchlists(Option<Party> party) {
        return create(OF_ACME, VerificationMethod.WATCHLISTS, party, Option.none());
    }

    static CreateVerification create(
            Subject subject, VerificationMethod method, Option<Party> party, Option<Verification> known) {
        return new CreateVerification(
                new Stamp(PARTNER, NOON),
                new VerificationId(new UUID(0, 3)),
                known,
                subject,
                method,
                party,
                VerificationPolicy.STANDARD);
    }

    static Verification storing() {
        return begun(dueDiligence(Option.some(ADA)));
    }

    static Verification waiting(CreateVerification create) {
        return next(begun(create), new OpenInquiry(new Stamp(PROVIDER, NOON), INQUIRY, VerificationPolicy.STANDARD));
    }

    static Verification begun(CreateVerification create) {
        return Verification.LIFECYCLE.begin(create).get().next();
    }

    static Verification next(Verification state, VerificationCommand command) {
        return Verification.LIFECYCLE.give(state, command).get().next();
    }

    static String refusal(Either<Refusal, Step<Verification, VerificationEvent>> answer) {
        return answer.getLeft().code();
    }
}
