package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of the register about a counterparty. */
public sealed interface CounterpartyCommand extends Command {
    /**
     * Registers a counterparty, unverified.
     *
     * @param stamp who asks, and when
     * @param id the id to register under
     * @param known whom the register knows under that id already
     * @param customer the customer whose counterparty it is
     * @param owner that customer as the register knows it
     * @param type a person or a business
     * @param name personal data
     */
    @Code("register")
    @Value.Builder
    record RegisterCounterparty(
            Stamp stamp,
            CounterpartyId id,
            Option<Counterparty> known,
            CustomerId customer,
            Option<Customer> owner,
            PartyType type,
            PartyName name)
            implements CounterpartyCommand {
        Either<Refusal, CounterpartyEvent.Registered> decide() {
            if (owner.filter(found -> found.id().equals(customer)).isEmpty()) {
                return Either.left(new PartyRefusal.NotFound("customer"));
            }
            return known.exists(other -> other.id().equals(id))
                    ? Either.left(new PartyRefusal.AlreadyRegistered("counterparty"))
                    : Either.right(new CounterpartyEvent.Registered(stamp, id, customer, type, name));
        }
    }

    /**
     * Changes how the counterparty stands.
     *
     * @param stamp who asks, and when
     * @param to the new standing
     */
    @Code("change_standing")
    record ChangeStanding(Stamp stamp, CounterpartyStanding to) implements CounterpartyCommand {}
}
