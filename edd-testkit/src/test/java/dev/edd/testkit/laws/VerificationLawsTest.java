package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.VerificationHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class VerificationLawsTest implements LifecycleLaws<Verification, VerificationCommand, VerificationEvent> {
    /** Everything that the kernel answers when a command is given; {@link EveryRefusalTest} knows the rest. */
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            PartyRefusal.NotFound.class,
            VerificationRefusal.IdInUse.class,
            VerificationRefusal.Unsupported.class,
            VerificationRefusal.UnverifiedCustomer.class,
            VerificationRefusal.ContradictingDecisions.class,
            VerificationRefusal.NoFailureCode.class,
            VerificationRefusal.OnlyTimeout.class,
            VerificationRefusal.NotDueYet.class,
            VerificationRefusal.PastExpiry.class);

    @Override
    public Lifecycle<Verification, VerificationCommand, VerificationEvent> lifecycle() {
        return Verification.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<Verification, VerificationCommand>> legalMoves() {
        return VerificationHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<Verification, VerificationCommand>> anyMoves() {
        return VerificationHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
