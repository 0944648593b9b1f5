package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.PartyHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

class CustomerLawsTest implements LifecycleLaws<Customer, CustomerCommand, CustomerEvent> {
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotAllowed.class,
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            PartyRefusal.AlreadyRegistered.class,
            PartyRefusal.OfficerRequired.class,
            PartyRefusal.StandingUnchanged.class);

    @Override
    public Lifecycle<Customer, CustomerCommand, CustomerEvent> lifecycle() {
        return Customer.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<Customer, CustomerCommand>> legalMoves() {
        return PartyHistories.customerMoves();
    }

    @Override
    public Arbitrary<Move<Customer, CustomerCommand>> anyMoves() {
        return PartyHistories.anyCustomerMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
