package dev.edd.testkit.laws;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.testkit.arbitraries.Move;
import dev.edd.testkit.arbitraries.RatingHistories;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;

/**
 * A rating has one state, which never closes, and one command, which is its birth as well. So nothing that can be asked is not
 * allowed, and no recorded event cannot follow: the laws about these have nothing to try here, and all others have.
 */
class RatingLawsTest implements LifecycleLaws<CustomerRating, RatingCommand, RatingEvent> {
    static final Set<Class<? extends Refusal>> REFUSALS = HashSet.of(
            LifecycleRefusal.NotPermitted.class,
            LifecycleRefusal.TimeWentBack.class,
            RiskRefusal.OtherCustomer.class,
            RiskRefusal.ReviewNotDue.class);

    @Override
    public Lifecycle<CustomerRating, RatingCommand, RatingEvent> lifecycle() {
        return CustomerRating.LIFECYCLE;
    }

    @Override
    public Arbitrary<Move<CustomerRating, RatingCommand>> legalMoves() {
        return RatingHistories.legalMoves();
    }

    @Override
    public Arbitrary<Move<CustomerRating, RatingCommand>> anyMoves() {
        return RatingHistories.anyMoves();
    }

    @Override
    public Set<Class<? extends Refusal>> refusals() {
        return REFUSALS;
    }
}
