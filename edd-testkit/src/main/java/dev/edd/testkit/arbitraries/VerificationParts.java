package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.ComplianceCheck;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the commands of a script are made of, before it is known which command comes and where the case is. */
record VerificationParts(
        Who who,
        Duration pause,
        Birth birth,
        ComplianceCheck check,
        Set<FailureCode> failureCodes,
        Seq<ComplianceDecision> decisions,
        InquiryId inquiry,
        InquiryState inquiryState) {

    private static final PartyName NAME = new PartyName("Ada Lovelace");

    static Arbitrary<VerificationParts> all() {
        return Combinators.combine(
                        Who.all(),
                        StorableValues.waits(),
                        Birth.all(),
                        Pools.checks(),
                        Pools.failureCodes(),
                        Pools.decisions(),
                        Pools.inquiryIds(),
                        Arbitraries.of(InquiryState.class))
                .as(VerificationParts::new)
                .withoutEdgeCases();
    }

    VerificationParts with(Set<FailureCode> other) {
        return new VerificationParts(who, pause, birth, check, other, decisions, inquiry, inquiryState);
    }

    /** How a case begins: of a verified customer by due diligence, or of a counterparty by watchlists. */
    record Birth(
            VerificationId id,
            CustomerId customer,
            Option<CounterpartyId> counterparty,
            PartyType type,
            Instant at,
            VerificationPolicy policy) {

        static Arbitrary<Birth> all() {
            return Combinators.combine(
                            Pools.uuids().map(VerificationId::new),
                            Pools.uuids().map(CustomerId::new),
                            Pools.uuids().map(CounterpartyId::new).optional(0.5).map(Option::ofOptional),
                            Arbitraries.of(PartyType.class),
                            StorableValues.beginnings(),
                            VerificationValues.policies())
                    .as(Birth::new);
        }

        CreateVerification command(Stamp stamp) {
            return counterparty.isDefined()
                    ? new CreateVerification(
                            stamp,
                            id,
                            Option.none(),
                            new Subject.OfCounterparty(customer, counterparty.get()),
                            VerificationMethod.WATCHLISTS,
                            Option.some(registered(counterparty.get())),
                            policy)
                    : new CreateVerification(
                            stamp,
                            id,
                            Option.none(),
                            new Subject.OfCustomer(customer),
                            VerificationMethod.ENHANCED_DUE_DILIGENCE,
                            Option.some(registered(CustomerStanding.VERIFIED)),
                            policy);
        }

        Customer registered(CustomerStanding standing) {
            return new Customer(customer, type, NAME, standing, at, at);
        }

        Counterparty registered(CounterpartyId known) {
            return new Counterparty(known, customer, type, NAME, CounterpartyStanding.UNVERIFIED, at, at);
        }
    }
}
