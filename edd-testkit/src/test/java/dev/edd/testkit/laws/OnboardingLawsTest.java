package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.OnboardingHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class OnboardingLawsTest implements LifecycleLaws<Onboarding, OnboardingCommand, OnboardingEvent> {
    /** Everything that the kernel answers when a command is given; {@link EveryRefusalTest} knows the rest. */
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            PartyRefusal.NotFound.class,
            OnboardingRefusal.IdInUse.class,
            OnboardingRefusal.RatingNotHigh.class,
            OnboardingRefusal.EddNotCleared.class,
            OnboardingRefusal.OtherRequest.class,
            OnboardingRefusal.RequestStillOpen.class,
            OnboardingRefusal.RequestEnded.class);

    @Override
    public Lifecycle<Onboarding, OnboardingCommand, OnboardingEvent> lifecycle() {
        return Onboarding.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<Onboarding, OnboardingCommand>> legalMoves() {
        return OnboardingHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<Onboarding, OnboardingCommand>> anyMoves() {
        return OnboardingHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
