package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of the register about a customer. */
public sealed interface CustomerCommand extends Command {
    /**
     * Registers a customer, unverified.
     *
     * @param stamp who asks, and when
     * @param id the id to register under
     * @param known whom the register knows under that id already
     * @param type a person or a business
     * @param name personal data
     */
    @Code("register")
    @Value.Builder
    record RegisterCustomer(Stamp stamp, CustomerId id, Option<Customer> known, PartyType type, PartyName name)
            implements CustomerCommand {
        Either<Refusal, CustomerEvent.Registered> decide() {
            return known.exists(other -> other.id().equals(id))
                    ? Either.left(new PartyRefusal.AlreadyRegistered("customer"))
                    : Either.right(new CustomerEvent.Registered(stamp, id, type, name));
        }
    }

    /**
     * Changes how the customer stands.
     *
     * @param stamp who asks, and when
     * @param to the new standing
     */
    @Code("change_standing")
    record ChangeStanding(Stamp stamp, CustomerStanding to) implements CustomerCommand {}
}
