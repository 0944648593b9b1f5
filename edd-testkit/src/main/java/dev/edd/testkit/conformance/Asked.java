package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.store.MessageId;
import java.util.UUID;

/** What providers are asked about, by number. */
final class Asked {
    /** As the audit trail keeps it. */
    static final int LONGEST_NAME = 200;

    private static final Stamp STAMP = new Stamp(new Actor.Partner("app"), Scene.START);
    private static final int AGAIN = 1_000;

    private Asked() {}

    static Verification customer(int number) {
        return verification(number, new Subject.OfCustomer(customerId(number)));
    }

    /** Another verification of the same customer. */
    static Verification customerAgain(int number) {
        return verification(AGAIN + number, new Subject.OfCustomer(customerId(number)));
    }

    static Verification counterparty(int number) {
        return verification(number, new Subject.OfCounterparty(customerId(number), new CounterpartyId(id(2, number))));
    }

    static Counterparty counterpartyOf(Verification verification) {
        Subject.OfCounterparty subject =
                (Subject.OfCounterparty) verification.header().subject();
        return Counterparty.LIFECYCLE.born(new CounterpartyEvent.Registered(
                STAMP, subject.counterparty(), subject.customer(), PartyType.BUSINESS, new PartyName("Example Ltd")));
    }

    /** The message that the relay has for a verification: each has one of its own. */
    static MessageId key(Verification verification) {
        return new MessageId(
                verification.header().subject().party(),
                1 + verification.id().value().getLeastSignificantBits() & Short.MAX_VALUE);
    }

    private static Verification verification(int number, Subject subject) {
        VerificationMethod method = subject instanceof Subject.OfCounterparty
                ? VerificationMethod.WATCHLISTS
                : VerificationMethod.ENHANCED_DUE_DILIGENCE;
        return Scene.birth(new VerificationId(id(3, number)), subject, method, STAMP)
                .next();
    }

    private static CustomerId customerId(int number) {
        return new CustomerId(id(1, number));
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0196_8f1e_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
