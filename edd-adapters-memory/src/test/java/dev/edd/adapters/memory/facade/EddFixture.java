package dev.edd.adapters.memory.facade;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A facade over memory with a settable clock and scripted providers, and the customers that the tests speak of. */
final class EddFixture {
    static final Actor APP = new Actor.Partner("app");
    static final Actor GRACE = new Actor.Officer("grace");
    static final Actor KYC = new Actor.Provider("kyc");
    static final ActivityLimit LOW = limit(100_000);
    static final ActivityLimit HIGH = limit(10_000_000);

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T09:00:00Z"));
    final ScriptedInquiries inquiries = new ScriptedInquiries();
    final ScriptedScreening screening = new ScriptedScreening();
    final RecordingNotifier notifier = new RecordingNotifier();
    final Edd edd;

    EddFixture() {
        this(MemoryStorage.create(), builder -> builder);
    }

    EddFixture(Storage storage, UnaryOperator<Edd.Builder> more) {
        edd = more.apply(Edd.on(storage, inquiries, screening)
                        .clock(clock)
                        .ids(new SequentialIds())
                        .limits(new LimitPolicy(Vector.empty(), Vector.of(LOW), Vector.of(HIGH)))
                        .notifier(notifier))
                .build();
    }

    Customer unverified() {
        return edd.parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), APP)
                .get();
    }

    Customer verified() {
        return edd.parties()
                .changeStanding(unverified().id(), CustomerStanding.VERIFIED, KYC)
                .get();
    }

    Counterparty counterpartyOf(CustomerId customer) {
        return edd.parties()
                .registerCounterparty(customer, PartyType.BUSINESS, new PartyName("Analytical Engines"), APP)
                .get();
    }

    Verification eddOf(CustomerId customer) {
        return edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP)
                .get();
    }

    Verification checkOf(CustomerId customer, CounterpartyId counterparty) {
        return edd.verifications()
                .create(new Subject.OfCounterparty(customer, counterparty), VerificationMethod.WATCHLISTS, APP)
                .get();
    }

    Verification found(VerificationId id) {
        return edd.verifications().find(id).get();
    }

    Counterparty found(CounterpartyId id) {
        return edd.parties().counterparty(id).get();
    }

    /** Runs the relay until nothing is due; bounded, since every call either settles something or ends it. */
    void deliverAll() {
        DeliveryReport report;
        do {
            report = edd.relay().deliver(100);
        } while (report.claimed() > 0);
    }

    private static ActivityLimit limit(long amount) {
        return new ActivityLimit(
                "daily trading",
                ActivityLimit.Window.DAILY,
                Money.of(amount, "USD"),
                Duration.ofDays(1),
                LinkedHashSet.of(ActivityLimit.Activity.TRADING),
                LinkedHashSet.empty());
    }
}
