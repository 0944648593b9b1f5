package dev.edd.testkit.portfolio;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.Sweep;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.Keyset;
import dev.edd.testkit.doubles.ScriptedDirectory;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.IntFunction;

/** The facade and the doubles around it, and the time that passes there. For one thread. */
final class Office {
    static final Actor APP = new Actor.Partner("app");
    static final Actor OFFICER = new Actor.Officer("grace");
    static final Actor KYC = new Actor.Provider("kyc");

    /** More than a customer does in a period, so that nobody's steps run into the next one's. */
    private static final int MOMENTS = 1_024;

    private final SettableClock clock = new SettableClock(Period.YEAR.from());
    private final SequentialIds ids = new SequentialIds();
    private final ScriptedScreening screening = new ScriptedScreening();
    private final ScriptedDirectory directory = new ScriptedDirectory();
    private final Edd edd;
    private Duration moment = Duration.of(1, ChronoUnit.MICROS);

    Office(Storage storage, DocumentVault vault) {
        edd = Edd.on(storage, new ScriptedInquiries(), screening)
                .clock(clock)
                .ids(ids)
                .directory(directory)
                .riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL))
                .documents(vault, Papers::contentOf)
                .build();
    }

    Edd edd() {
        return edd;
    }

    SettableClock clock() {
        return clock;
    }

    ScriptedScreening screening() {
        return screening;
    }

    ScriptedDirectory directory() {
        return directory;
    }

    UUID newId() {
        return ids.next();
    }

    /** Begins what is done from an instant on, within a span. */
    void at(Instant from, Duration span) {
        moment = Duration.of(Math.max(1, span.toNanos() / 1_000 / MOMENTS), ChronoUnit.MICROS);
        Instant whole = from.truncatedTo(ChronoUnit.MICROS);
        clock.set(whole.isBefore(clock.instant()) ? clock.instant() : whole);
    }

    /** What was answered; a moment later. */
    <A> A done(Either<Refusal, A> answer) {
        clock.advance(moment);
        return answer.getOrElseThrow(refusal -> new IllegalStateException(
                "a step of the portfolio was refused: " + refusal.code() + ": " + refusal.text()));
    }

    /** What follows from a step of one party, as each subscriber is after those whose doing it waits for. */
    void deliver() {
        delivered();
    }

    /** Everything that is to be delivered. */
    void settle() {
        while (delivered() > 0) {
            clock.advance(moment);
        }
    }

    /** What a host's scheduler does, and what follows. */
    void sweepAt(Instant at) {
        this.at(at, Duration.ofMinutes(1));
        settle();
        sweep(edd.verifications()::expireOverdue);
        sweep(edd.requests()::remindDue);
        sweep(edd.requests()::restrictOverdue);
        sweep(edd.riskRatings()::reviewDue);
        settle();
    }

    private int delivered() {
        DeliveryReport report = edd.relay().deliver(Keyset.LARGEST);
        if (report.acknowledged() < report.claimed()) {
            throw new IllegalStateException("a delivery of the portfolio failed: " + report);
        }
        return report.claimed();
    }

    private static void sweep(IntFunction<Sweep> sweeping) {
        Sweep sweep;
        do {
            sweep = sweeping.apply(Keyset.LARGEST);
            if (sweep.stepped() < sweep.found()) {
                throw new IllegalStateException("a sweep of the portfolio failed: " + sweep);
            }
        } while (sweep.found() == Keyset.LARGEST);
    }
}
