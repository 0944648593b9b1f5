package dev.edd.ports;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RegisterCounterpartyBuilder;
import dev.edd.ports.Decisions.Decision;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.UnitOfWork;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The register of customers and counterparties. A host that keeps its customers elsewhere registers them here under ids
 * of its own and reports every change of standing. Safe to share between threads.
 */
public final class Parties {
    private final UnitOfWork unitOfWork;
    private final Decisions decisions;
    private final Stamps stamps;
    private final IdGenerator ids;
    private final LimitPolicy limits;

    Parties(UnitOfWork unitOfWork, Decisions decisions, Stamps stamps, IdGenerator ids, LimitPolicy limits) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
        this.stamps = stamps;
        this.ids = ids;
        this.limits = limits;
    }

    /**
     * Registers a customer under a new id, unverified.
     *
     * @param type a person or a business
     * @param name personal data
     * @param actor who asks
     * @return the customer; never refused, since every role may register
     */
    public Either<Refusal, Customer> registerCustomer(PartyType type, PartyName name, Actor actor) {
        return registerCustomer(new CustomerId(ids.next()), type, name, actor);
    }

    /**
     * Registers a customer under an id of the host's own, unverified.
     *
     * @param id the id, not used before
     * @param type a person or a business
     * @param name personal data
     * @param actor who asks
     * @return the customer; refused with {@code already_registered}
     */
    public Either<Refusal, Customer> registerCustomer(CustomerId id, PartyType type, PartyName name, Actor actor) {
        return decisions.take(stores -> {
            Option<Customer> known = stores.parties().find(id).map(Versioned::value);
            return Customer.LIFECYCLE
                    .begin(new CustomerCommand.RegisterCustomer(stamps.now(actor), id, known, type, name))
                    .map(step -> new Decision<>(Commit.of(Write.ofCustomer(step, 0)), step.next()));
        });
    }

    /**
     * Changes how a customer stands.
     *
     * @param id the customer
     * @param to the new standing
     * @param actor who asks: an officer, provider or policy
     * @return the customer; refused with {@code not_found}, {@code not_permitted}, {@code officer_required},
     *     {@code standing_unchanged}
     */
    public Either<Refusal, Customer> changeStanding(CustomerId id, CustomerStanding to, Actor actor) {
        return decisions.take(stores -> stores.parties()
                .find(id)
                .<Refusal>toEither(() -> new PartyRefusal.NotFound("customer"))
                .flatMap(read -> {
                    Stamp stamp = stamps.notBefore(read.value().updatedAt(), actor);
                    return Customer.LIFECYCLE
                            .give(read.value(), new CustomerCommand.ChangeStanding(stamp, to))
                            .map(step ->
                                    new Decision<>(Commit.of(Write.ofCustomer(step, read.version())), step.next()));
                }));
    }

    /**
     * Registers a counterparty of a customer under a new id, unverified.
     *
     * @param customer whose counterparty it is
     * @param type a person or a business
     * @param name personal data
     * @param actor who asks
     * @return the counterparty; refused with {@code not_found} when there is no such customer
     */
    public Either<Refusal, Counterparty> registerCounterparty(
            CustomerId customer, PartyType type, PartyName name, Actor actor) {
        return registerCounterparty(new CounterpartyId(ids.next()), customer, type, name, actor);
    }

    /**
     * Registers a counterparty of a customer under an id of the host's own, unverified.
     *
     * @param id the id, not used before
     * @param customer whose counterparty it is
     * @param type a person or a business
     * @param name personal data
     * @param actor who asks
     * @return the counterparty; refused with {@code not_found} when there is no such customer, {@code already_registered}
     */
    public Either<Refusal, Counterparty> registerCounterparty(
            CounterpartyId id, CustomerId customer, PartyType type, PartyName name, Actor actor) {
        return decisions.take(stores -> {
            Option<Versioned<Customer>> owner = stores.parties().find(customer);
            Option<Counterparty> known = stores.parties().find(id).map(Versioned::value);
            return Counterparty.LIFECYCLE
                    .begin(new RegisterCounterpartyBuilder()
                            .stamp(owner.map(read ->
                                            stamps.notBefore(read.value().updatedAt(), actor))
                                    .getOrElse(() -> stamps.now(actor)))
                            .id(id)
                            .known(known)
                            .customer(customer)
                            .owner(owner.map(Versioned::value))
                            .type(type)
                            .name(name)
                            .build())
                    .map(step -> new Decision<>(
                            new Commit(
                                    id,
                                    Vector.of(Write.ofCounterparty(step, 0)),
                                    owner.map(read -> new Commit.Read(customer, read.version()))
                                            .toVector()),
                            step.next()));
        });
    }

    /**
     * Changes how a counterparty stands, beside what follows from its checks.
     *
     * @param id the counterparty
     * @param to the new standing
     * @param actor who asks: an officer, provider or policy
     * @return the counterparty; refused with {@code not_found}, {@code not_permitted}, {@code officer_required},
     *     {@code standing_unchanged}
     */
    public Either<Refusal, Counterparty> changeStanding(CounterpartyId id, CounterpartyStanding to, Actor actor) {
        return decisions.take(stores -> stores.parties()
                .find(id)
                .<Refusal>toEither(() -> new PartyRefusal.NotFound("counterparty"))
                .flatMap(read -> {
                    Stamp stamp = stamps.notBefore(read.value().updatedAt(), actor);
                    return Counterparty.LIFECYCLE
                            .give(read.value(), new CounterpartyCommand.ChangeStanding(stamp, to))
                            .map(step ->
                                    new Decision<>(Commit.of(Write.ofCounterparty(step, read.version())), step.next()));
                }));
    }

    /**
     * Finds a customer, with limits.
     *
     * @param id the customer
     * @return the customer, none when there is none
     */
    public Option<CustomerView> customer(CustomerId id) {
        return unitOfWork.read(stores -> stores.parties()
                .find(id)
                .map(read -> viewed(stores, Vector.of(read.value())).head()));
    }

    /**
     * Finds a counterparty.
     *
     * @param id the counterparty
     * @return the counterparty, none when there is none
     */
    public Option<Counterparty> counterparty(CounterpartyId id) {
        return unitOfWork.read(stores -> stores.parties().find(id).map(Versioned::value));
    }

    /**
     * Lists customers with limits, a page at a time; two queries a page.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    public Page<CustomerView> customers(CustomerQuery query, Keyset keyset) {
        return unitOfWork.read(stores -> {
            Page<Customer> page = stores.parties().page(query, keyset);
            return new Page<>(viewed(stores, page.items()), page.next());
        });
    }

    /**
     * Lists customers with limits by page number, with a total.
     *
     * @param query which
     * @param numbered which page
     * @return the page, newest first
     */
    public CountedPage<CustomerView> customers(CustomerQuery query, Numbered numbered) {
        return unitOfWork.read(stores -> {
            CountedPage<Customer> page = stores.parties().page(query, numbered);
            return new CountedPage<>(viewed(stores, page.items()), page.total());
        });
    }

    /**
     * Lists all customers with approved enhanced due diligence: one query a page, where seed 000 makes a call for each
     * customer.
     *
     * @param after the last customer of the page before, none for the first page
     * @param size how many at most, 1 to {@value Keyset#LARGEST}
     * @return the customers by descending id
     */
    public Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size) {
        Keyset.requireSize(size);
        return unitOfWork.read(stores -> stores.parties().withApprovedEdd(after, size));
    }

    /**
     * Everything that happened around a party, in order, a page at a time: who decided what, and when.
     *
     * @param party the party
     * @param after the sequence of the last entry seen, 0 to begin with the first
     * @param most how many at most, 1 to {@value Keyset#LARGEST}
     * @return the entries that follow, by sequence
     */
    public Seq<HistoryEntry> history(PartyId party, long after, int most) {
        Keyset.requireSize(most);
        if (after < 0) {
            throw new IllegalArgumentException("a sequence begins at 1; 0 is before it: " + after);
        }
        return unitOfWork.read(stores -> stores.history().ofParty(party, after, most));
    }

    private Seq<CustomerView> viewed(Reads stores, Seq<Customer> customers) {
        Set<CustomerId> approved = stores.verifications().approvedEdd(LinkedHashSet.ofAll(customers.map(Customer::id)));
        return customers.map(customer -> {
            boolean eddApproved = approved.contains(customer.id());
            return new CustomerView(customer, eddApproved, limits.limitsOf(customer, eddApproved));
        });
    }
}
