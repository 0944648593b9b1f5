package dev.edd.host.tenant;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.onboarding.OnboardingEvent.OnboardingResumed;
import dev.edd.domain.party.OnboardingId;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.SubscriberName;
import java.util.function.Supplier;

/**
 * Completes an onboarding that an officer has cleared: nothing else is left to do in this host (seed 001: approved, the workflow
 * resumes towards completion).
 *
 * @param edd the tenant's facade, ready by the time that the first message comes
 */
record ClearedOnboardings(Supplier<Edd> edd) implements Subscriber {
    private static final Actor POLICY = new Actor.Policy("cleared-onboardings");

    @Override
    public SubscriberName name() {
        return new SubscriberName("cleared-onboardings");
    }

    @Override
    public boolean wants(Event event) {
        return event instanceof OnboardingResumed resumed && resumed.cleared();
    }

    /** One that is refused has moved on. */
    @Override
    public void receive(HistoryEntry message) {
        edd.get()
                .onboardings()
                .complete((OnboardingId) message.of(), ((OnboardingResumed) message.event()).rating(), POLICY);
    }
}
