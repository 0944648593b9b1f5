package dev.edd.adapters.jdbc.proof;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** Steps of customers that go straight to the ports, past the services. */
final class Standing {
    private Standing() {}

    static Versioned<Customer> of(Stores stores, CustomerId id) {
        return stores.parties().find(id).get();
    }

    static boolean isVerified(Versioned<Customer> customer) {
        return customer.value().standing() == CustomerStanding.VERIFIED;
    }

    static Commit frozen(Versioned<Customer> customer, Commit.Read... reads) {
        return changed(customer, CustomerStanding.FROZEN, Vector.of(reads));
    }

    static Commit changed(Versioned<Customer> customer, CustomerStanding to, Seq<Commit.Read> reads) {
        CustomerCommand command = new CustomerCommand.ChangeStanding(
                new Stamp(Node.GRACE, customer.value().updatedAt()), to);
        Write write = Write.ofCustomer(
                Customer.LIFECYCLE.give(customer.value(), command).get(), customer.version());
        return new Commit(customer.value().id(), Vector.of(write), reads);
    }

    static CustomerEvent event(Commit commit) {
        return (CustomerEvent) commit.writes().head().event();
    }

    /** Commits, and refuses whatever is not stored. */
    static Either<Refusal, CommitAnswer> stored(Stores stores, Commit commit) {
        CommitAnswer answer = stores.commit(commit);
        return answer instanceof CommitAnswer.Committed ? Either.right(answer) : Either.left(new NotStored());
    }

    /** Ends a unit of work without storing anything. */
    record NotStored() implements Refusal {
        @Override
        public String code() {
            return "not_stored";
        }

        @Override
        public String text() {
            return "The unit of work stores nothing";
        }
    }
}
