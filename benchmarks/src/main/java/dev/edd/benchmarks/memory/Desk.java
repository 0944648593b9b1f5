package dev.edd.benchmarks.memory;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.ComplianceDecision;
import dev.edd.domain.verification.ComplianceType;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/**
 * Who fills a store and works on it, through the facade and by nothing else. Every second case is passed; the others
 * wait. Filling is for one thread, working for many.
 */
final class Desk {
    private static final Actor APP = new Actor.Partner("app");
    private static final Actor KYC = new Actor.Provider("kyc");
    private static final Actor OFFICER = new Actor.Officer("grace");
    private static final int BATCH = 1_000;

    private final Edd edd;
    private final List<CustomerId> customers = new ArrayList<>();
    private final List<VerificationId> waiting = new ArrayList<>();

    Desk(Storage storage) {
        this.edd = Edd.on(storage, new Inquiries(), new NoScreening()).build();
    }

    Edd edd() {
        return edd;
    }

    /** The cases that commands are given to. */
    List<VerificationId> waiting() {
        return waiting;
    }

    /** Registers customers, each verified. */
    void register(int count) {
        for (int at = 0; at < count; at++) {
            CustomerId id = done(edd.parties()
                            .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Customer " + at), APP))
                    .id();
            done(edd.parties().changeStanding(id, CustomerStanding.VERIFIED, KYC));
            customers.add(id);
        }
    }

    /** Opens a case for each customer, has its inquiry opened by the relay, and passes every second one. */
    void openCases() {
        List<VerificationId> opened = new ArrayList<>();
        for (CustomerId customer : customers) {
            opened.add(done(edd.verifications()
                            .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP))
                    .id());
            if (opened.size() % BATCH == 0) {
                deliver();
            }
        }
        deliver();
        for (int at = 0; at < opened.size(); at++) {
            if (at % 2 == 0) {
                pass(opened.get(at));
            } else {
                waiting.add(opened.get(at));
            }
        }
    }

    /** One command: the provider tells how its inquiry stands. */
    Verification track(VerificationId id, InquiryState state) {
        return done(edd.verifications().give(id, KYC, stamp -> new TrackInquiry(stamp, state)));
    }

    private void pass(VerificationId id) {
        done(edd.verifications()
                .give(
                        id,
                        OFFICER,
                        stamp -> new Pass(
                                stamp, Vector.of(ComplianceDecision.passed(ComplianceType.PERSON_VERIFICATION)))));
    }

    private void deliver() {
        DeliveryReport report = edd.relay().deliver(BATCH);
        while (report.claimed() > 0) {
            if (report.acknowledged() < report.claimed()) {
                throw new IllegalStateException("not everything was delivered: " + report);
            }
            report = edd.relay().deliver(BATCH);
        }
    }

    private static <A> A done(Either<Refusal, A> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }

    /** Opens an inquiry at once, under the id of the case. */
    private static final class Inquiries implements InquiryProvider {
        @Override
        public String name() {
            return "kyc";
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return new InquiryId("inq_" + verification.id().value());
        }
    }

    /** There are no counterparties here. */
    private static final class NoScreening implements WatchlistScreening {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            throw new IllegalStateException("nobody registers counterparties here");
        }
    }
}
