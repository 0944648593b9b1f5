package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.PartyHistories;
import dev.edd.testkit.laws.LifecycleLaws;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

/** How the lifecycle of a customer is tried; {@link LoanTrials} does the same for a lifecycle of the host's own. */
public interface CustomerTrials extends LifecycleLaws<Customer, CustomerCommand, CustomerEvent> {
    @Override
    default Lifecycle<Customer, CustomerCommand, CustomerEvent> lifecycle() {
        return Customer.LIFECYCLE;
    }

    @Override
    default Arbitrary<Move<Customer, CustomerCommand>> legalMoves() {
        return PartyHistories.customerMoves();
    }

    @Override
    default Arbitrary<Move<Customer, CustomerCommand>> anyMoves() {
        return PartyHistories.anyCustomerMoves();
    }

    @Override
    default Set<Class<? extends Refusal>> refusals() {
        return HashSet.of(
                LifecycleRefusal.NotAllowed.class,
                LifecycleRefusal.NotPermitted.class,
                LifecycleRefusal.TimeWentBack.class,
                PartyRefusal.AlreadyRegistered.class,
                PartyRefusal.OfficerRequired.class,
                PartyRefusal.StandingUnchanged.class);
    }
}
