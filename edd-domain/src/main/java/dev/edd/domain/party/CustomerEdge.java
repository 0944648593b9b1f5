package dev.edd.domain.party;

import static dev.edd.domain.lifecycle.Edge.by;
import static dev.edd.domain.lifecycle.Role.OFFICER;
import static dev.edd.domain.lifecycle.Role.PARTNER;
import static dev.edd.domain.lifecycle.Role.POLICY;
import static dev.edd.domain.lifecycle.Role.PROVIDER;

import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.party.CustomerCommand.ChangeStanding;
import dev.edd.domain.party.CustomerCommand.RegisterCustomer;
import dev.edd.domain.party.CustomerEvent.Registered;
import dev.edd.domain.party.CustomerEvent.StandingChanged;

/** The table of a customer in the register. A partner registers, but never says how the customer stands. */
enum CustomerEdge {
    REGISTER(Edge.birth(
            RegisterCustomer.class,
            Registered.class,
            Customer.class,
            by(PARTNER, OFFICER, PROVIDER, POLICY),
            RegisterCustomer::decide,
            Customer::registered)),
    CHANGE_STANDING(Edge.transition(
            Customer.class,
            ChangeStanding.class,
            StandingChanged.class,
            Customer.class,
            by(OFFICER, PROVIDER, POLICY),
            Customer::change,
            Customer::changed));

    private final Edge<Customer, CustomerCommand, CustomerEvent> edge;

    CustomerEdge(Edge<Customer, CustomerCommand, CustomerEvent> edge) {
        this.edge = edge;
    }

    Edge<Customer, CustomerCommand, CustomerEvent> edge() {
        return edge;
    }
}
