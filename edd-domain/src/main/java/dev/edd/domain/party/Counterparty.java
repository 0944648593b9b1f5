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
 * Somebody a customer deals with, as the register knows it. Immutable. A counterparty's standing follows the outcome of
 * its checks (seed 004), unless an officer sets it.
 *
 * @param id who
 * @param customer whose counterparty it is
 * @param type a person or a business
 * @param name personal data
 * @param standing how the counterparty stands with the platform
 * @param createdAt when the counterparty was registered
 * @param updatedAt when the latest event was recorded
 */
@Code("counterparty")
@Value.Builder
public record Counterparty(
        CounterpartyId id,
        CustomerId customer,
        PartyType type,
        PartyName name,
        CounterpartyStanding standing,
        Instant createdAt,
        Instant updatedAt)
        implements Party, WithCounterparty {
    /** How counterparties are registered and change their standing. */
    public static final Lifecycle<Counterparty, CounterpartyCommand, CounterpartyEvent> LIFECYCLE =
            Lifecycle.of("counterparty", CounterpartyEdge.values(), CounterpartyEdge::edge);

    /** Checks the instants. */
    public Counterparty {
        Storable.span(createdAt, updatedAt);
    }

    @Override
    public PartyId partyId() {
        return id;
    }

    static Counterparty registered(CounterpartyEvent.Registered event) {
        return new CounterpartyBuilder()
                .id(event.id())
                .customer(event.customer())
                .type(event.type())
                .name(event.name())
                .standing(CounterpartyStanding.UNVERIFIED)
                .createdAt(event.stamp().at())
                .updatedAt(event.stamp().at())
                .build();
    }

    Either<Refusal, CounterpartyEvent.StandingChanged> change(CounterpartyCommand.ChangeStanding command) {
        boolean isBarred = standing == CounterpartyStanding.REJECTED;
        if (isBarred && command.stamp().actor().role() != Role.OFFICER) {
            return Either.left(new PartyRefusal.OfficerRequired(standing));
        }
        return command.to() == standing
                ? Either.left(new PartyRefusal.StandingUnchanged(standing))
                : Either.right(new CounterpartyEvent.StandingChanged(command.stamp(), command.to()));
    }

    Counterparty changed(CounterpartyEvent.StandingChanged event) {
        return withStanding(event.to()).withUpdatedAt(event.stamp().at());
    }
}
