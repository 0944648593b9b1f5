package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.risk.ReviewPeriods;
import dev.edd.domain.risk.RiskAttribute;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskFactorBuilder;
import dev.edd.domain.risk.RiskModelBuilder;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskReading;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.RiskThresholds;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.ports.Discarded;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.DeliveryReport;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.SubscriberName;
import dev.edd.testkit.doubles.Crash;
import dev.edd.testkit.doubles.FailingStorage;
import dev.edd.testkit.doubles.PortCalls;
import dev.edd.testkit.doubles.PortFailure;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** A store with all that outlives a process beside it. Each call is made by a process of its own. */
final class World {
    /** So often is a message tried, and so long after each other. */
    private static final DeliveryPolicy DELIVERY =
            new DeliveryPolicy(Duration.ofMinutes(1), Vector.fill(2, () -> Duration.ofMinutes(1)));

    private static final Duration NEXT_ATTEMPT = Duration.ofSeconds(61);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final int ALL = Keyset.LARGEST;

    private static final RiskPolicy RISK = RiskPolicy.of(new RiskModelBuilder()
            .name("exposure")
            .version(1)
            .factors(Vector.of(new RiskFactorBuilder()
                    .name("exposure")
                    .label("Politically exposed")
                    .appliesTo(PartyType.INDIVIDUAL)
                    .reading(new RiskReading.OfAttribute(RiskAttribute.PEP_CLASSIFICATION))
                    .weight(1)
                    .decisive(false)
                    .conditions(Vector.of(new RiskCondition.CategoryIs("FOREIGN_PEP", RiskScore.FULL)))
                    .otherwise(RiskScore.NONE)
                    .unknown(RiskScore.NONE)
                    .build()))
            .thresholds(new RiskThresholds(new RiskScore(40), new RiskScore(80)))
            .reviews(new ReviewPeriods(NaiveRatings.LOW_FOR, NaiveRatings.LOW_FOR, NaiveRatings.HIGH_FOR))
            .build());

    private final String name;
    private final Storage storage;
    private final SettableClock clock;
    private final SequentialIds ids = new SequentialIds();
    private final DocumentVault vault;
    private final ScriptedInquiries inquiries = new ScriptedInquiries();
    private final ScriptedScreening screening = new ScriptedScreening()
            .saying(counterparty(1), new ScreeningResult.Hit(HashSet.of(FailureCode.ID_CHECK_FAILURE)))
            .saying(counterparty(2), new ScreeningResult.Unclear());
    private final RecordingNotifier notifier = new RecordingNotifier();

    World(String name, Storage storage, DocumentVault vault, Instant start) {
        this.name = name;
        this.storage = storage;
        this.vault = vault;
        this.clock = new SettableClock(start);
        Vector.of(Asking.MONITORING, Asking.ONBOARDING, StandardQuestionnaires.RISK_EDD)
                .forEach(asked -> facade(PortCalls.counted())
                        .questionnaires()
                        .publish(asked)
                        .get());
    }

    /** Answers "ok", the code of the refusal, how the process died, or which call failed, whoever caught that. */
    String answer(Call call, Instant now) {
        clock.set(now);
        PortCalls process = !call.isStruck()
                ? PortCalls.counted()
                : call.outlived() ? PortCalls.failingAt(call.faultAt()) : PortCalls.dyingAt(call.faultAt());
        try {
            String said = said(facade(process), call);
            return process.failure().map(String::valueOf).getOrElse(said);
        } catch (Crash | PortFailure fault) {
            return String.valueOf(fault);
        }
    }

    /** What it looks like to whoever comes after. */
    Looks looks() {
        return new Looks(facade(PortCalls.counted()), storage.outbox(), notifier.told());
    }

    static CounterpartyId counterparty(int number) {
        return new CounterpartyId(Asking.id(50 + number));
    }

    @Override
    public String toString() {
        return name;
    }

    /** As one process sees it: it dies in any of its ports. */
    private Edd facade(PortCalls process) {
        return Edd.on(FailingStorage.of(storage, process), inquiries.calledBy(process), screening.calledBy(process))
                .clock(clock)
                .ids(ids)
                .notifier(notifier.calledBy(process))
                .deliveryPolicy(DELIVERY)
                .onboardingQuestionnaire(Asking.ONBOARDING)
                .riskPolicy(RISK)
                .documents(seenBy(process), head -> ContentType.PDF)
                .build();
    }

    private DocumentVault seenBy(PortCalls process) {
        return (DocumentVault) Proxy.newProxyInstance(
                DocumentVault.class.getClassLoader(),
                new Class<?>[] {DocumentVault.class},
                (proxy, method, arguments) -> process.call("DocumentVault." + method.getName(), () -> {
                    try {
                        return method.invoke(vault, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() instanceof Exception exception ? exception : thrown;
                    }
                }));
    }

    private String said(Edd edd, Call call) {
        return switch (call.kind()) {
            case LATER -> "ok";
            case EXPIRE_OVERDUE -> done(edd.verifications().expireOverdue(ALL).failures());
            case REMIND_DUE -> done(edd.requests().remindDue(ALL).failures());
            case RESTRICT_OVERDUE -> done(edd.requests().restrictOverdue(ALL).failures());
            case REVIEW_DUE -> done(edd.riskRatings().reviewDue(ALL).failures());
            case SWEEP_DOCUMENTS -> swept(edd);
            case DELIVER -> delivered(edd, edd.relay().subscribers());
            case FAIL_TO_TELL -> failedToTell(edd);
            case RETRY ->
                parkedOf(
                        edd,
                        call,
                        letter -> edd.relay()
                                .retry(Notifier.NAME, letter.message().id()));
            case DISCARD ->
                parkedOf(
                        edd,
                        call,
                        letter -> edd.relay()
                                .discard(Notifier.NAME, letter.message().id()));
            default -> new Asking(edd, call).answer().fold(Refusal::code, done -> "ok");
        };
    }

    private static String done(Seq<?> failures) {
        return failures.isEmpty() ? "ok" : failures.mkString();
    }

    /** What was kept by a process that died before it was registered goes, and nothing else. */
    private static String swept(Edd edd) {
        Discarded discarded = edd.documents().discardUnreferenced(Option.none(), ALL);
        return discarded.next().isEmpty() ? "ok" : "more is left";
    }

    /** Until nobody gets anything any more: what is delivered makes others happen, a moment later. */
    private String delivered(Edd edd, Seq<SubscriberName> subscribers) {
        int claimed;
        do {
            claimed = 0;
            for (SubscriberName subscriber : subscribers) {
                DeliveryReport report = edd.relay().deliver(subscriber, ALL);
                if (report.acknowledged() < report.claimed()) {
                    return report.toString();
                }
                claimed += report.claimed();
            }
            clock.set(clock.instant().plus(MOMENT));
        } while (claimed > 0);
        return "ok";
    }

    private String failedToTell(Edd edd) {
        String others = delivered(edd, edd.relay().subscribers().reject(Notifier.NAME::equals));
        for (int attempt = 1; attempt <= DELIVERY.attempts(); attempt++) {
            notifier.failing(ALL);
            edd.relay().deliver(Notifier.NAME, ALL);
            clock.set(clock.instant().plus(NEXT_ATTEMPT));
        }
        notifier.failing(0);
        return others;
    }

    private static String parkedOf(Edd edd, Call call, Predicate<DeadLetter> then) {
        Option<DeadLetter> letter = edd.relay()
                .deadLetters(Notifier.NAME, ALL)
                .find(each -> each.message().id().party().equals(new CustomerId(Asking.id(call.customer()))));
        return letter.forAll(then) ? "ok" : "lost";
    }
}
