package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.PartyHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class CounterpartyLawsTest implements LifecycleLaws<Counterparty, CounterpartyCommand, CounterpartyEvent> {
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            PartyRefusal.AlreadyRegistered.class,
            PartyRefusal.NotFound.class,
            PartyRefusal.OfficerRequired.class,
            PartyRefusal.StandingUnchanged.class);

    @Override
    public Lifecycle<Counterparty, CounterpartyCommand, CounterpartyEvent> lifecycle() {
        return Counterparty.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<Counterparty, CounterpartyCommand>> legalMoves() {
        return PartyHistories.counterpartyMoves();
    }

    @Override
    public Arbitrary<Move<Counterparty, CounterpartyCommand>> anyMoves() {
        return PartyHistories.anyCounterpartyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
