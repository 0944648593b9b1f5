package dev.edd.adapters.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.testkit.doubles.Crash;
import dev.edd.testkit.doubles.FailingStorage;
import dev.edd.testkit.doubles.PortCalls;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Kills the process at every moment of the path from creation to completion, before and after the effect of each call of
 * a port, and lets a new process go on: the end is always the same, with one inquiry and every event once.
 */
class RelayCrashTest {
    /** A path shorter than this has lost calls to count. */
    private static final int MOMENTS_AT_LEAST = 60;

    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");

    @Test
    void enhanced_due_diligence_that_an_officer_passes_survives_a_crash_at_every_port_call() {
        Ending ending = survives(Option.none());

        assertThat(ending.state()).isEqualTo(VerificationState.COMPLETED);
        assertThat(ending.passed()).contains(true);
    }

    @Test
    void a_clear_screening_survives_a_crash_at_every_port_call() {
        Ending ending = survives(Option.some(new ScreeningResult.Clear()));

        assertThat(ending.passed()).contains(true);
        assertThat(ending.standing()).contains(CounterpartyStanding.VERIFIED);
    }

    @Test
    void a_hit_survives_a_crash_at_every_port_call() {
        Ending ending = survives(Option.some(
                new ScreeningResult.Hit(TreeSet.of(FailureCode.PEP_CHECK_FAILURE, FailureCode.MEDIA_CHECK_FAILURE))));

        assertThat(ending.passed()).contains(false);
        assertThat(ending.standing()).contains(CounterpartyStanding.UNVERIFIED);
    }

    @Test
    void an_unclear_screening_survives_a_crash_at_every_port_call() {
        Ending ending = survives(Option.some(new ScreeningResult.Unclear()));

        assertThat(ending.state()).isEqualTo(VerificationState.REVIEWING);
        assertThat(ending.standing()).contains(CounterpartyStanding.UNVERIFIED);
    }

    private static Ending survives(Option<ScreeningResult> screening) {
        World undisturbed = new World(screening);
        PortCalls counted = PortCalls.counted();
        undisturbed.process(counted);
        Ending expected = undisturbed.ending();

        assertThat(counted.moments()).isGreaterThan(MOMENTS_AT_LEAST);
        for (int moment = 1; moment <= counted.moments(); moment++) {
            World world = new World(screening);
            PortCalls dying = PortCalls.dyingAt(moment);
            assertThat(died(world, dying)).as("dies at moment " + moment).isTrue();
            world.clock.advance(DeliveryPolicy.STANDARD.lease());
            world.process(PortCalls.counted());
            assertThat(world.ending()).as("after a crash at moment " + moment).isEqualTo(expected);
        }
        return expected;
    }

    private static boolean died(World world, PortCalls dying) {
        try {
            world.process(dying);
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    /** Where it all ended, instants and lease tokens aside. */
    private record Ending(
            VerificationState state,
            Option<Boolean> passed,
            Seq<FailureCode> failureCodes,
            Option<CounterpartyStanding> standing,
            Seq<InquiryId> inquiries,
            Seq<String> events,
            Seq<String> told,
            long undelivered) {}

    /** What outlives a process: the storage, the providers, whoever is notified, and time. */
    private static final class World {
        private static final int BATCH = 10;
        private static final int ROUNDS = 100;

        private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
        private final SequentialIds ids = new SequentialIds();
        private final Storage storage = MemoryStorage.create();
        private final ScriptedInquiries inquiries = new ScriptedInquiries();
        private final ScriptedScreening screening;
        private final RecordingNotifier notifier = new RecordingNotifier();
        private final CustomerId customer = new CustomerId(ids.next());
        private final Option<CounterpartyId> counterparty;
        private final VerificationId verification = new VerificationId(ids.next());

        World(Option<ScreeningResult> result) {
            screening = new ScriptedScreening(result.getOrElse(ScreeningResult.Clear::new));
            Edd edd = started(PortCalls.counted());
            PartyName name = new PartyName("Ada Example");
            edd.parties()
                    .registerCustomer(customer, PartyType.INDIVIDUAL, name, PARTNER)
                    .get();
            edd.parties()
                    .changeStanding(customer, CustomerStanding.VERIFIED, OFFICER)
                    .get();
            counterparty = result.map(screened -> edd.parties()
                    .registerCounterparty(customer, PartyType.BUSINESS, name, PARTNER)
                    .get()
                    .id());
        }

        private Edd started(PortCalls process) {
            return Edd.on(FailingStorage.of(storage, process), inquiries.calledBy(process), screening.calledBy(process))
                    .clock(clock)
                    .ids(ids)
                    .notifier(notifier.calledBy(process))
                    .build();
        }

        /** What a process does, from the beginning: whatever is done already is refused, and it goes on. */
        void process(PortCalls calls) {
            Edd edd = started(calls);
            Subject subject = counterparty
                    .<Subject>map(id -> new Subject.OfCounterparty(customer, id))
                    .getOrElse(() -> new Subject.OfCustomer(customer));
            VerificationMethod method = counterparty.isDefined()
                    ? VerificationMethod.WATCHLISTS
                    : VerificationMethod.ENHANCED_DUE_DILIGENCE;
            accepted(edd.verifications().create(verification, subject, method, PARTNER), "id_in_use");
            deliver(edd);
            if (counterparty.isEmpty()) {
                accepted(
                        edd.verifications()
                                .give(
                                        verification,
                                        OFFICER,
                                        stamp -> new VerificationCommand.Pass(stamp, Vector.empty())),
                        "not_allowed");
                deliver(edd);
            }
        }

        private static void accepted(Either<Refusal, Verification> answer, String unlessDoneBefore) {
            assertThat(answer.isRight() || answer.getLeft().code().equals(unlessDoneBefore))
                    .as(answer.toString())
                    .isTrue();
        }

        private static void deliver(Edd edd) {
            int rounds = 0;
            while (edd.relay().deliver(BATCH).claimed() > 0) {
                assertThat(rounds++).as("the relay comes to an end").isLessThan(ROUNDS);
            }
        }

        Ending ending() {
            Edd edd = started(PortCalls.counted());
            Verification found = edd.verifications().find(verification).get();
            PartyId party = counterparty.<PartyId>map(id -> id).getOrElse(customer);
            Seq<HistoryEntry> history =
                    storage.unitOfWork().read(reads -> reads.history().ofParty(party, 0, 100));
            return new Ending(
                    found.state(),
                    found.outcome().map(outcome -> outcome.isPassed()),
                    found.outcome().toVector().flatMap(outcome -> outcome.failureCodes()),
                    counterparty.map(id -> edd.parties().counterparty(id).get().standing()),
                    inquiries.opened().values(),
                    history.map(World::code),
                    notifier.told()
                            .distinct()
                            .filter(each -> each.id().party().equals(party))
                            .map(World::code),
                    edd.relay()
                            .subscribers()
                            .map(name -> storage.outbox().pending(name))
                            .sum()
                            .longValue());
        }

        private static String code(HistoryEntry entry) {
            return entry.id().sequence() + " " + Coded.of(entry.event().getClass());
        }
    }
}
