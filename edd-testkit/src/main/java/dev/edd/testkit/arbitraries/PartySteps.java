package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyCommand.RegisterCounterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerCommand.RegisterCustomer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerStanding;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every command and event of the party register, each on its own. */
public final class PartySteps {
    private PartySteps() {}

    /**
     * Any command for a customer.
     *
     * @return commands
     */
    public static Arbitrary<CustomerCommand> customerCommands() {
        return Arbitraries.oneOf(registerCustomer(), changeCustomer());
    }

    /**
     * Any event of a customer.
     *
     * @return events
     */
    public static Arbitrary<CustomerEvent> customerEvents() {
        return Arbitraries.oneOf(customerRegistered(), customerChanged());
    }

    /**
     * Any command for a counterparty.
     *
     * @return commands
     */
    public static Arbitrary<CounterpartyCommand> counterpartyCommands() {
        return Arbitraries.oneOf(registerCounterparty(), changeCounterparty());
    }

    /**
     * Any event of a counterparty.
     *
     * @return events
     */
    public static Arbitrary<CounterpartyEvent> counterpartyEvents() {
        return Arbitraries.oneOf(counterpartyRegistered(), counterpartyChanged());
    }

    static Arbitrary<RegisterCustomer> registerCustomer() {
        return Combinators.combine(
                        ActorValues.stamps(),
                        PartyValues.customers(),
                        PartyValues.customers().optional(0.1).map(Option::ofOptional))
                .as(PartyHistories::registers);
    }

    static Arbitrary<CustomerCommand.ChangeStanding> changeCustomer() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(CustomerStanding.class))
                .as(CustomerCommand.ChangeStanding::new);
    }

    static Arbitrary<CustomerEvent.Registered> customerRegistered() {
        return Combinators.combine(ActorValues.stamps(), PartyValues.customers())
                .as((stamp, customer) ->
                        new CustomerEvent.Registered(stamp, customer.id(), customer.type(), customer.name()));
    }

    static Arbitrary<CustomerEvent.StandingChanged> customerChanged() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(CustomerStanding.class))
                .as(CustomerEvent.StandingChanged::new);
    }

    static Arbitrary<RegisterCounterparty> registerCounterparty() {
        return Combinators.combine(
                        ActorValues.stamps(),
                        PartyValues.counterparties(),
                        PartyValues.counterparties().optional(0.1).map(Option::ofOptional),
                        Arbitraries.integers().between(0, 4))
                .as((stamp, counterparty, known, owned) -> PartyHistories.registers(
                        stamp, counterparty, known, Option.when(owned > 0, PartyHistories.owner(counterparty))));
    }

    static Arbitrary<CounterpartyCommand.ChangeStanding> changeCounterparty() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(CounterpartyStanding.class))
                .as(CounterpartyCommand.ChangeStanding::new);
    }

    static Arbitrary<CounterpartyEvent.Registered> counterpartyRegistered() {
        return Combinators.combine(ActorValues.stamps(), PartyValues.counterparties())
                .as((stamp, counterparty) -> new CounterpartyEvent.Registered(
                        stamp, counterparty.id(), counterparty.customer(), counterparty.type(), counterparty.name()));
    }

    static Arbitrary<CounterpartyEvent.StandingChanged> counterpartyChanged() {
        return Combinators.combine(ActorValues.stamps(), Arbitraries.of(CounterpartyStanding.class))
                .as(CounterpartyEvent.StandingChanged::new);
    }
}
