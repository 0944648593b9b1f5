package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Customers and counterparties as they come about: moves that walk the tables of the register. */
public final class PartyHistories {
    private static final Set<CustomerStanding> BARRED = HashSet.of(CustomerStanding.REJECTED, CustomerStanding.FROZEN);

    private PartyHistories() {}

    /**
     * Whole histories of customers.
     *
     * @return histories
     */
    public static Arbitrary<History<Customer, CustomerEvent>> ofCustomers() {
        return History.of(Customer.LIFECYCLE, customerMoves());
    }

    /**
     * Whole histories of counterparties.
     *
     * @return histories
     */
    public static Arbitrary<History<Counterparty, CounterpartyEvent>> ofCounterparties() {
        return History.of(Counterparty.LIFECYCLE, counterpartyMoves());
    }

    /**
     * Moves along the edges of a customer's table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<Customer, CustomerCommand>> customerMoves() {
        return Move.legal(
                Customer.LIFECYCLE,
                Parts.of(someCustomers()),
                (edge, state, parts) -> state.isEmpty()
                        ? registers(parts.stamp(edge.by(), parts.party().createdAt()), parts.party(), Option.none())
                        : new CustomerCommand.ChangeStanding(
                                parts.stamp(
                                        mayMove(
                                                edge.by(),
                                                BARRED.contains(state.get().standing())),
                                        state.get().updatedAt().plus(parts.pause())),
                                other(CustomerStanding.values(), state.get().standing(), parts.pick())));
    }

    /**
     * Moves that try any command for a customer at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<Customer, CustomerCommand>> anyCustomerMoves() {
        return Move.anything(Parts.of(someCustomers()), (state, parts) -> {
            Stamp stamp = parts.anyStamp(state.map(Customer::updatedAt));
            return parts.begins()
                    ? registers(stamp, parts.party(), parts.known())
                    : new CustomerCommand.ChangeStanding(stamp, parts.party().standing());
        });
    }

    /**
     * Moves along the edges of a counterparty's table.
     *
     * @return legal moves
     */
    public static Arbitrary<Move<Counterparty, CounterpartyCommand>> counterpartyMoves() {
        return Move.legal(
                Counterparty.LIFECYCLE,
                Parts.of(someCounterparties()),
                (edge, state, parts) -> state.isEmpty()
                        ? registers(
                                parts.stamp(edge.by(), parts.party().createdAt()),
                                parts.party(),
                                Option.none(),
                                Option.some(owner(parts.party())))
                        : new CounterpartyCommand.ChangeStanding(
                                parts.stamp(
                                        mayMove(edge.by(), state.get().standing() == CounterpartyStanding.REJECTED),
                                        state.get().updatedAt().plus(parts.pause())),
                                other(CounterpartyStanding.values(), state.get().standing(), parts.pick())));
    }

    /**
     * Moves that try any command for a counterparty at any time by any actor.
     *
     * @return moves
     */
    public static Arbitrary<Move<Counterparty, CounterpartyCommand>> anyCounterpartyMoves() {
        return Move.anything(Parts.of(someCounterparties()), (state, parts) -> {
            Stamp stamp = parts.anyStamp(state.map(Counterparty::updatedAt));
            Option<Customer> owner = Option.when(parts.pick() % 3 != 0, owner(parts.party()));
            return parts.begins()
                    ? registers(stamp, parts.party(), parts.known(), owner)
                    : new CounterpartyCommand.ChangeStanding(
                            stamp, parts.party().standing());
        });
    }

    /** Whom somebody rejected or froze, only an officer brings back. */
    private static Iterable<Role> mayMove(Iterable<Role> roles, boolean barred) {
        return barred ? Array.of(Role.OFFICER) : roles;
    }

    static CustomerCommand.RegisterCustomer registers(Stamp stamp, Customer customer, Option<Customer> known) {
        return new CustomerCommand.RegisterCustomer(stamp, customer.id(), known, customer.type(), customer.name());
    }

    static CounterpartyCommand.RegisterCounterparty registers(
            Stamp stamp, Counterparty counterparty, Option<Counterparty> known, Option<Customer> owner) {
        return new CounterpartyCommand.RegisterCounterparty(
                stamp,
                counterparty.id(),
                known,
                counterparty.customer(),
                owner,
                counterparty.type(),
                counterparty.name());
    }

    static Customer owner(Counterparty counterparty) {
        return new Customer(
                counterparty.customer(),
                counterparty.type(),
                counterparty.name(),
                CustomerStanding.VERIFIED,
                counterparty.createdAt(),
                counterparty.createdAt());
    }

    private static Arbitrary<Customer> someCustomers() {
        return PartyValues.customers(Pools.uuids().map(CustomerId::new), Pools.names());
    }

    private static Arbitrary<Counterparty> someCounterparties() {
        return PartyValues.counterparties(
                Pools.uuids().map(CounterpartyId::new), Pools.uuids().map(CustomerId::new), Pools.names());
    }

    private static <T> T other(T[] standings, T than, int pick) {
        Array<T> others = Array.of(standings).remove(than);
        return others.get(pick % others.size());
    }

    /** What the commands of a party are made of. */
    private record Parts<T>(Who who, Duration pause, int pick, T party) {
        static <T> Arbitrary<Parts<T>> of(Arbitrary<T> parties) {
            return Combinators.combine(
                            Who.all(),
                            StorableValues.waits(),
                            Arbitraries.integers().between(0, 119),
                            parties)
                    .as((who, wait, pick, party) -> new Parts<>(who, wait, pick, party))
                    .withoutEdgeCases();
        }

        Stamp stamp(Iterable<Role> roles, Instant at) {
            return new Stamp(who.among(roles), at);
        }

        Stamp anyStamp(Option<Instant> latest) {
            Instant about = latest.getOrElse(Instant.EPOCH);
            Instant at = switch (pick % 4) {
                case 0 -> about;
                case 1 -> about.plus(pause);
                case 2 -> about.minus(1, ChronoUnit.MICROS);
                default -> about.minus(pause);
            };
            return stamp(Array.of(Role.values()), StorableValues.within(at));
        }

        boolean begins() {
            return pick / 4 % 2 == 0;
        }

        Option<T> known() {
            return Option.when(pick / 8 % 2 == 0, party);
        }
    }
}
