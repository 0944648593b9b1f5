package dev.edd.host.wire.parties;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.ActivityLimit;
import dev.edd.domain.party.Customer;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.wire.reading.Guid;
import dev.edd.ports.CustomerView;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.List;

/**
 * A customer as the vendor shows one (facts 1.9), as far as the register knows it.
 *
 * @param guid the customer
 * @param bankGuid the tenant
 * @param type a person or a business
 * @param createdAt when the customer was registered
 * @param updatedAt when the latest was recorded of the customer
 * @param state how the customer stands
 * @param name the full name
 * @param activityLimits what the customer may move
 */
public record CustomerCard(
        String guid,
        String bankGuid,
        String type,
        Instant createdAt,
        Instant updatedAt,
        String state,
        Name name,
        List<LimitCard> activityLimits) {
    /**
     * Shows a customer.
     *
     * @param tenant whose customer
     * @param view the customer with what follows
     * @return the card
     */
    public static CustomerCard of(Tenant tenant, CustomerView view) {
        Customer customer = view.customer();
        return new CustomerCard(
                Guid.of(customer.id()),
                Guid.of(tenant.bank()),
                customer.type().code(),
                customer.createdAt(),
                customer.updatedAt(),
                customer.standing().code(),
                new Name(customer.name().full()),
                view.limits().map(LimitCard::of).toJavaList());
    }

    /** A name: the register knows it in full only. */
    record Name(String full) {
        @Override
        public String toString() {
            return "Name[redacted]";
        }
    }

    /** An activity limit: {@code amount} in minor units of {@code asset}, {@code interval} in seconds. */
    record LimitCard(
            String type,
            String name,
            String asset,
            long amount,
            long interval,
            List<String> activities,
            List<String> sides) {
        static LimitCard of(ActivityLimit limit) {
            return new LimitCard(
                    limit.window().code(),
                    limit.name(),
                    limit.amount().currency().getCurrencyCode(),
                    limit.amount().minorUnits(),
                    limit.interval().toSeconds(),
                    codes(limit.activities()),
                    codes(limit.sides()));
        }

        private static List<String> codes(Set<? extends Coded> values) {
            return values.toVector().<String>map(Coded::code).sorted().toJavaList();
        }
    }
}
