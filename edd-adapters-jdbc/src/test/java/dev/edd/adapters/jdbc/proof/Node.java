package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** One node of a host: a facade over a storage, with scripted providers and a clock that its neighbours may share. */
final class Node {
    static final Actor APP = new Actor.Partner("app");
    static final Actor GRACE = new Actor.Officer("grace");
    static final Actor KYC = new Actor.Provider("kyc");
    static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    final Storage storage;
    final SettableClock clock;
    final ScriptedInquiries inquiries = new ScriptedInquiries();
    final ScriptedScreening screening = new ScriptedScreening();
    final RecordingNotifier notifier = new RecordingNotifier();
    final Edd edd;

    Node(Storage storage) {
        this(storage, new SettableClock(START), builder -> builder);
    }

    Node(Storage storage, SettableClock clock, UnaryOperator<Edd.Builder> more) {
        this.storage = storage;
        this.clock = clock;
        this.edd = more.apply(Edd.on(storage, inquiries, screening).clock(clock).notifier(notifier))
                .build();
    }

    CustomerId verified() {
        return verified(new CustomerId(edd.verifications().newId().value()));
    }

    CustomerId verified(CustomerId id) {
        edd.parties()
                .registerCustomer(id, PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), APP)
                .get();
        edd.parties().changeStanding(id, CustomerStanding.VERIFIED, KYC).get();
        return id;
    }

    Counterparty counterparty(CustomerId of) {
        return edd.parties()
                .registerCounterparty(of, PartyType.BUSINESS, new PartyName("Analytical Engines"), APP)
                .get();
    }

    Either<Refusal, Verification> create(CustomerId customer) {
        return edd.verifications()
                .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP);
    }

    VerificationId storing(CustomerId customer) {
        return create(customer).get().id();
    }

    VerificationId waiting(CustomerId customer) {
        return opened(storing(customer));
    }

    VerificationId opened(VerificationId id) {
        return edd.verifications()
                .give(id, KYC, stamp -> new OpenInquiry(stamp, new InquiryId("inq_1"), VerificationPolicy.STANDARD))
                .get()
                .id();
    }

    VerificationId passed(CustomerId customer) {
        return edd.verifications()
                .give(waiting(customer), GRACE, stamp -> new Pass(stamp, Vector.empty()))
                .get()
                .id();
    }

    VerificationId check(CustomerId customer, CounterpartyId counterparty) {
        return edd.verifications()
                .create(new Subject.OfCounterparty(customer, counterparty), VerificationMethod.WATCHLISTS, APP)
                .get()
                .id();
    }

    /** Everything around a party, which must be less than a page. */
    Seq<HistoryEntry> around(CustomerId customer) {
        Seq<HistoryEntry> all = edd.parties().history(customer, 0, Keyset.LARGEST);
        assertThat(all).hasSizeLessThan(Keyset.LARGEST);
        return all;
    }

    void later() {
        clock.advance(Duration.ofSeconds(1));
    }
}
