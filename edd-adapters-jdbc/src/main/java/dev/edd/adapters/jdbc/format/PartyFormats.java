package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.CommonForms.event;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyBuilder;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerBuilder;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.Vector;

/** How customers, counterparties and their events are stored. */
public final class PartyFormats {
    /** Customers. */
    public static final Format<Customer> CUSTOMER = new Format<>(
            "customer",
            Vector.of(Kind.of(
                    Customer.class,
                    (form, customer) -> form.put("id", customer.id().value())
                            .put("type", customer.type())
                            .put("name", customer.name().full())
                            .put("standing", customer.standing())
                            .put("created_at", customer.createdAt())
                            .put("updated_at", customer.updatedAt()),
                    form -> new CustomerBuilder()
                            .id(new CustomerId(form.uuid("id")))
                            .type(form.coded("type", PartyType.class))
                            .name(new PartyName(form.text("name")))
                            .standing(form.coded("standing", CustomerStanding.class))
                            .createdAt(form.instant("created_at"))
                            .updatedAt(form.instant("updated_at"))
                            .build())));

    /** Counterparties. */
    public static final Format<Counterparty> COUNTERPARTY = new Format<>(
            "counterparty",
            Vector.of(Kind.of(
                    Counterparty.class,
                    (form, counterparty) -> form.put("id", counterparty.id().value())
                            .put("customer", counterparty.customer().value())
                            .put("type", counterparty.type())
                            .put("name", counterparty.name().full())
                            .put("standing", counterparty.standing())
                            .put("created_at", counterparty.createdAt())
                            .put("updated_at", counterparty.updatedAt()),
                    form -> new CounterpartyBuilder()
                            .id(new CounterpartyId(form.uuid("id")))
                            .customer(new CustomerId(form.uuid("customer")))
                            .type(form.coded("type", PartyType.class))
                            .name(new PartyName(form.text("name")))
                            .standing(form.coded("standing", CounterpartyStanding.class))
                            .createdAt(form.instant("created_at"))
                            .updatedAt(form.instant("updated_at"))
                            .build())));

    static final Vector<Kind<? extends CustomerEvent>> CUSTOMER_EVENTS = Vector.of(
            event(
                    CustomerEvent.Registered.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("type", event.type())
                            .put("name", event.name().full()),
                    (stamp, form) -> new CustomerEvent.Registered(
                            stamp,
                            new CustomerId(form.uuid("id")),
                            form.coded("type", PartyType.class),
                            new PartyName(form.text("name")))),
            event(
                    CustomerEvent.StandingChanged.class,
                    (form, event) -> form.put("to", event.to()),
                    (stamp, form) ->
                            new CustomerEvent.StandingChanged(stamp, form.coded("to", CustomerStanding.class))));

    static final Vector<Kind<? extends CounterpartyEvent>> COUNTERPARTY_EVENTS = Vector.of(
            event(
                    CounterpartyEvent.Registered.class,
                    (form, event) -> form.put("id", event.id().value())
                            .put("customer", event.customer().value())
                            .put("type", event.type())
                            .put("name", event.name().full()),
                    (stamp, form) -> new CounterpartyEvent.Registered(
                            stamp,
                            new CounterpartyId(form.uuid("id")),
                            new CustomerId(form.uuid("customer")),
                            form.coded("type", PartyType.class),
                            new PartyName(form.text("name")))),
            event(
                    CounterpartyEvent.StandingChanged.class,
                    (form, event) -> form.put("to", event.to()),
                    (stamp, form) -> new CounterpartyEvent.StandingChanged(
                            stamp, form.coded("to", CounterpartyStanding.class))));

    private PartyFormats() {}
}
