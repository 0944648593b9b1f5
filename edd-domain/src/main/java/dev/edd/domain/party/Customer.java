package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Storable;
import io.vavr.control.Either;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A customer of the platform, as the register knows it. Immutable.
 *
 * @param id who
 * @param type a person or a business
 * @param name personal data
 * @param standing how the customer stands with the platform
 * @param createdAt when the customer was registered
 * @param updatedAt when the latest event was recorded
 */
@Code("customer")
@Value.Builder
public record Customer(
        CustomerId id, PartyType type, PartyName name, CustomerStanding standing, Instant createdAt, Instant updatedAt)
        implements Party, WithCustomer {
    /** How customers are registered and change their standing. */
    public static final Lifecycle<Customer, CustomerCommand, CustomerEvent> LIFECYCLE =
            Lifecycle.of("customer", CustomerEdge.values(), CustomerEdge::edge);

    /** Checks the instants. */
    public Customer {
        Storable.span(createdAt, updatedAt);
    }

    @Override
    public PartyId partyId() {
        return id;
    }

    static Customer registered(CustomerEvent.Registered event) {
        return new CustomerBuilder()
                .id(event.id())
                .type(event.type())
                .name(event.name())
                .standing(CustomerStanding.UNVERIFIED)
                .createdAt(event.stamp().at())
                .updatedAt(event.stamp().at())
                .build();
    }

    Either<Refusal, CustomerEvent.StandingChanged> change(CustomerCommand.ChangeStanding command) {
        boolean isBarred = standing == CustomerStanding.REJECTED || standing == CustomerStanding.FROZEN;
        if (isBarred && command.stamp().actor().role() != Role.OFFICER) {
            return Either.left(new PartyRefusal.OfficerRequired(standing));
        }
        return command.to() == standing
                ? Either.left(new PartyRefusal.StandingUnchanged(standing))
                : Either.right(new CustomerEvent.StandingChanged(command.stamp(), command.to()));
    }

    Customer changed(CustomerEvent.StandingChanged event) {
        return withStanding(event.to()).withUpdatedAt(event.stamp().at());
    }
}
