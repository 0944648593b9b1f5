package dev.edd.benchmarks.memory;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
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
import dev.edd.ports.CustomerView;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.testkit.portfolio.Census;
import dev.edd.testkit.portfolio.Filled;
import dev.edd.testkit.portfolio.Life;
import dev.edd.testkit.portfolio.Portfolio;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * Who works on a store that the testkit's portfolio filled, through the facade and by nothing else: four customers to five cases of
 * all kinds. To open cases is for one thread, to work on them for many.
 */
final class Desk {
    /** A portfolio of this many customers has some 660 cases, and 420 customers of whom nobody heard: both are exact enough. */
    private static final int CUSTOMERS_OF_A_THOUSAND = 800;

    private static final long SEED = 20_260_302;
    private static final Actor APP = new Actor.Partner("app");
    private static final Actor KYC = new Actor.Provider("kyc");
    private static final Actor OFFICER = new Actor.Officer("grace");

    private final Edd edd;
    private final int customers;
    private final List<CustomerId> quiet;
    private final int missing;
    private final List<VerificationId> waiting = new ArrayList<>();

    private Desk(Edd edd, int customers, List<CustomerId> quiet, int missing) {
        this.edd = edd;
        this.customers = customers;
        this.quiet = quiet;
        this.missing = missing;
    }

    /**
     * Fills a store, and leaves room in it for what {@link #openCases} adds.
     *
     * @param size how many cases there are to be in the end, in whole thousands
     */
    static Desk filledFor(int size) {
        int customers = size / 1_000 * CUSTOMERS_OF_A_THOUSAND;
        Portfolio portfolio = Portfolio.of(customers, SEED);
        MemoryStorage storage = MemoryStorage.create();
        Filled filled = portfolio.fill(storage, MemoryVault.create());
        // The portfolio's own facade counts what it stores, on one thread: nothing to measure.
        Edd edd = Edd.on(storage, new Inquiries(), new NoScreening())
                .clock(filled.clock())
                .build();
        return new Desk(edd, customers, quiet(edd, portfolio), size - cases(filled.census()));
    }

    Edd edd() {
        return edd;
    }

    int customers() {
        return customers;
    }

    /** The cases that commands are given to. */
    List<VerificationId> waiting() {
        return waiting;
    }

    /** Delivers what the portfolio left to deliver. */
    void settle() {
        DeliveryReport report = edd.relay().deliver(Keyset.LARGEST);
        while (report.claimed() > 0) {
            if (report.acknowledged() < report.claimed()) {
                throw new IllegalStateException("not everything was delivered: " + report);
            }
            report = edd.relay().deliver(Keyset.LARGEST);
        }
    }

    /**
     * Opens cases for customers who had none until the store has as many as it should, has their inquiries opened by the relay, and
     * passes every second one.
     *
     * @return how many
     */
    int openCases() {
        List<VerificationId> opened = new ArrayList<>();
        for (CustomerId customer : quiet.subList(0, missing)) {
            opened.add(done(edd.verifications()
                            .create(new Subject.OfCustomer(customer), VerificationMethod.ENHANCED_DUE_DILIGENCE, APP))
                    .id());
            if (opened.size() % Keyset.LARGEST == 0) {
                settle();
            }
        }
        settle();
        for (int at = 0; at < opened.size(); at++) {
            if (at % 2 == 0) {
                pass(opened.get(at));
            } else {
                waiting.add(opened.get(at));
            }
        }
        return opened.size();
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

    /** Verified customers with no case: lives are told in the order in which customers were registered. */
    private static List<CustomerId> quiet(Edd edd, Portfolio portfolio) {
        List<CustomerId> quiet = new ArrayList<>();
        Vector<Life> lives = portfolio.lives();
        Option<Keyset> next = Option.some(new Keyset(Order.OLDEST_FIRST, Option.none(), Keyset.LARGEST));
        int at = 0;
        while (next.isDefined()) {
            Keyset asked = next.get();
            Page<CustomerView> page = edd.parties().customers(CustomerQuery.ALL, asked);
            for (CustomerView each : page.items()) {
                if (lives.get(at) == Life.QUIET) {
                    quiet.add(each.customer().id());
                }
                at++;
            }
            next = page.next().map(asked::after);
        }
        return quiet;
    }

    private static int cases(Census census) {
        return Vector.of(Census.VERIFICATION, Census.REQUEST, Census.ONBOARDING, Census.SUBMISSION)
                .map(census::all)
                .sum()
                .intValue();
    }

    private static <A> A done(Either<Refusal, A> answer) {
        return answer.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }

    /** Opens an inquiry at once, under the id of the case, and keeps nothing. */
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

    /** Who is not screened yet waits for the provider, whose time does not come: the clock stands still. */
    private static final class NoScreening implements WatchlistScreening {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            throw new IllegalStateException("nobody is due to be screened");
        }
    }
}
