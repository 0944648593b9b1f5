package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Completed;
import dev.edd.domain.onboarding.InProgress;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingHeader;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.onboarding.Terminated;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.risk.RiskRating;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** The onboardings whose texts are committed, and what happened to them. */
final class GoldenOnboardings {
    static final OnboardingId ONBOARDING = new OnboardingId(UUID.fromString("0196f3c3-3333-7e5d-af64-ab1d4c8e9f07"));
    private static final Instant BEGUN = Instant.parse("2026-03-03T09:00:00.000001Z");
    private static final Instant LATER = Instant.parse("2026-03-05T10:30:00.5Z");
    private static final OnboardingHeader HEADER = new OnboardingHeader(ONBOARDING, ADA, BEGUN, LATER);
    private static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("Key-7 of the bank"), BEGUN);
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("Officer-Müller"), LATER);
    private static final Stamp BY_POLICY = new Stamp(new Actor.Policy("Policy \"risk\""), LATER);

    private GoldenOnboardings() {}

    static Map<String, Onboarding> states() {
        return HashMap.of(
                "in_progress", new InProgress(HEADER, Option.none(), false),
                "in_progress.cleared", new InProgress(HEADER, Option.some(RiskRating.MEDIUM), true),
                "paused_for_edd", new PausedForEdd(HEADER, GoldenRequests.REQUEST),
                "completed", new Completed(HEADER, RiskRating.HIGH, true),
                "terminated",
                        new Terminated(HEADER, GoldenRequests.BLURRED, Option.some(GoldenRequests.SUSPICION)),
                "terminated.without_note", new Terminated(HEADER, GoldenRequests.BLURRED, Option.none()));
    }

    static Map<String, Event> events() {
        return HashMap.of(
                "onboarding_begun",
                new OnboardingEvent.OnboardingBegun(BY_PARTNER, ONBOARDING, ADA),
                "onboarding_paused",
                new OnboardingEvent.OnboardingPaused(BY_POLICY, GoldenRequests.REQUEST),
                "onboarding_resumed",
                new OnboardingEvent.OnboardingResumed(BY_OFFICER, true, RiskRating.HIGH),
                "onboarding_completed",
                new OnboardingEvent.OnboardingCompleted(BY_OFFICER, RiskRating.LOW),
                "onboarding_terminated",
                new OnboardingEvent.OnboardingTerminated(
                        BY_OFFICER, GoldenRequests.BLURRED, Option.some(GoldenRequests.SUSPICION)),
                "onboarding_terminated.without_note",
                new OnboardingEvent.OnboardingTerminated(BY_OFFICER, GoldenRequests.BLURRED, Option.none()));
    }

    static OnboardingEvent event(String file) {
        return (OnboardingEvent) events().get(file).get();
    }

    static Onboarding state(String file) {
        return states().get(file).get();
    }
}
