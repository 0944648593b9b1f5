package dev.edd.domain.party;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;
import static dev.edd.domain.lifecycle.Role.POLICY;
import static dev.edd.domain.lifecycle.Role.PROVIDER;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.party.CounterpartyCommand.ChangeStanding;
import dev.edd.domain.party.CounterpartyCommand.RegisterCounterparty;
import dev.edd.domain.party.CounterpartyEvent.Registered;
import dev.edd.domain.party.CounterpartyEvent.StandingChanged;

/** The table of a counterparty in the register. A partner registers, but never says how the counterparty stands. */
enum CounterpartyEdge {
    REGISTER(Edge.birth(
            RegisterCounterparty.class,
            Registered.class,
            Counterparty.class,
            by(PARTNER, OFFICER, PROVIDER, POLICY),
            RegisterCounterparty::decide,
            Counterparty::registered)),
    CHANGE_STANDING(Edge.transition(
            Counterparty.class,
            ChangeStanding.class,
            StandingChanged.class,
            Counterparty.class,
            by(OFFICER, PROVIDER, POLICY),
            Counterparty::change,
            Counterparty::changed));

    private final Edge<Counterparty, CounterpartyCommand, CounterpartyEvent> edge;

    CounterpartyEdge(Edge<Counterparty, CounterpartyCommand, CounterpartyEvent> edge) {
        this.edge = edge;
    }

    Edge<Counterparty, CounterpartyCommand, CounterpartyEvent> edge() {
        return edge;
    }
}
