package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.Listing.Filter;
import dev.edd.adapters.jdbc.format.PartyFormats;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jdbi.v3.core.mapper.RowMapper;

/** The tables of customers and counterparties. */
final class PartyRows implements PartyRepository {
    static final String CUSTOMERS = "edd_customer";
    static final String COUNTERPARTIES = "edd_counterparty";
    private static final RowMapper<Versioned<Customer>> CUSTOMER = Bodies.states(
            CUSTOMERS, PartyFormats.CUSTOMER, customer -> customer.id().value());
    private static final RowMapper<Versioned<Counterparty>> COUNTERPARTY = Bodies.states(
            COUNTERPARTIES,
            PartyFormats.COUNTERPARTY,
            counterparty -> counterparty.id().value());

    private final Session session;

    PartyRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Versioned<Customer>> find(CustomerId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + CUSTOMERS + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                CUSTOMER);
    }

    @Override
    public Option<Versioned<Counterparty>> find(CounterpartyId id) {
        return session.row(
                "select " + Bodies.COLUMNS + " from " + COUNTERPARTIES + " where tenant = :tenant and id = :id",
                row -> row.bind("id", id.value()),
                COUNTERPARTY);
    }

    @Override
    public Page<Customer> page(CustomerQuery query, Keyset keyset) {
        return listing(query).page(keyset);
    }

    @Override
    public CountedPage<Customer> page(CustomerQuery query, Numbered numbered) {
        return listing(query).page(numbered);
    }

    @Override
    public Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size) {
        String beyond = after.map(ignored -> " and approved_edd < :after").getOrElse("");
        return session.rows(
                "select c.id, c.version, c.body from (select distinct tenant, approved_edd from "
                        + VerificationRows.TABLE + " where tenant = :tenant and approved_edd is not null" + beyond
                        // ordered by the index here already, so that no more than a page is read; whoever has one is a
                        // customer
                        + " order by tenant desc, approved_edd desc"
                        + session.dialect().sizeBeforeJoin() + ") as approved join "
                        + CUSTOMERS + " c on c.tenant = :tenant and c.id = approved.approved_edd"
                        + " order by approved.approved_edd desc limit :size",
                row -> {
                    after.forEach(last -> row.bind("after", last.value()));
                    row.bind("size", size);
                },
                (row, context) -> CUSTOMER.map(row, context).value());
    }

    /** Stores a new customer unless the id is in use. */
    boolean insert(Write.OfCustomer write) {
        return session.insertUnlessInUse(
                "insert into " + CUSTOMERS + " (tenant, id, version, type, created_at, body)"
                        + " values (:tenant, :id, :version, :type, :created_at, :body)",
                row -> row.bind("id", write.next().id().value())
                        .bind("version", write.expected() + 1)
                        .bind("type", write.next().type().code())
                        .bind("created_at", Bound.instant(write.next().createdAt()))
                        .bind("body", PartyFormats.CUSTOMER.write(write.next())));
    }

    /** Stores a new counterparty unless the id is in use. */
    boolean insert(Write.OfCounterparty write) {
        return session.insertUnlessInUse(
                "insert into " + COUNTERPARTIES + " (tenant, id, version, body) values (:tenant, :id, :version, :body)",
                row -> row.bind("id", write.next().id().value())
                        .bind("version", write.expected() + 1)
                        .bind("body", PartyFormats.COUNTERPARTY.write(write.next())));
    }

    /** Stores the state after the last of some steps, the first of which expects a version, if that is the version. */
    boolean update(Write.OfCustomer write, long expected) {
        return update(CUSTOMERS, write, expected, PartyFormats.CUSTOMER.write(write.next()));
    }

    /** The same for a counterparty. */
    boolean update(Write.OfCounterparty write, long expected) {
        return update(COUNTERPARTIES, write, expected, PartyFormats.COUNTERPARTY.write(write.next()));
    }

    private boolean update(String table, Write write, long expected, String body) {
        return session.change(
                        "update " + table + " set version = :version, body = :body"
                                + " where tenant = :tenant and id = :id and version = :expected",
                        row -> row.bind("id", write.id().value())
                                .bind("version", write.expected() + 1)
                                .bind("expected", expected)
                                .bind("body", body))
                > 0;
    }

    private Listing<Customer> listing(CustomerQuery query) {
        return new Listing<>(
                session,
                Listing.Source.ofStates(CUSTOMERS),
                (row, context) -> CUSTOMER.map(row, context).value(),
                customer -> new Position(customer.createdAt(), customer.id().value()),
                Vector.of(Filter.anyId("id", query.ids()), Filter.anyCode("type", query.types()))
                        .flatMap(filter -> filter),
                query.ids().isEmpty() ? Filter.each("type", query.types()) : Vector.empty());
    }
}
