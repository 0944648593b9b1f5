package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.Tenants;
import dev.edd.ports.Parties;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's customers and counterparties, the same for each tenant but for their ids, which are the same at every start:
 * who is there already stays as they are.
 */
@Component
@Profile("demo")
final class DemoParties implements SmartInitializingSingleton {
    static final String VERIFIED = "Ada Verified";

    private static final Actor DEMO = new Actor.Policy("demo-data");
    private static final Vector<Person> CUSTOMERS = Vector.of(
            new Person(VERIFIED, PartyType.INDIVIDUAL, CustomerStanding.VERIFIED),
            new Person("Verified Ventures Ltd", PartyType.BUSINESS, CustomerStanding.VERIFIED),
            new Person("Bob Unverified", PartyType.INDIVIDUAL, CustomerStanding.UNVERIFIED),
            new Person("Unverified Unlimited Ltd", PartyType.BUSINESS, CustomerStanding.UNVERIFIED),
            new Person("Carol Frozen", PartyType.INDIVIDUAL, CustomerStanding.FROZEN));
    /** The business of seed 002's example. */
    private static final CustomerId OF_THE_SEED =
            new CustomerId(UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e"));

    private static final Vector<String> COUNTERPARTIES =
            Vector.of("Clara Clear", "Pete Pep", "Mia Media", "Walt Watchlist", "Rita Review", "Wanda Wait");

    private final Tenants tenants;

    DemoParties(Tenants tenants) {
        this.tenants = tenants;
    }

    private record Person(String name, PartyType type, CustomerStanding standing) {}

    @Override
    public void afterSingletonsInstantiated() {
        // before the others, so that it is the last one of every listing; of one tenant only, since its id is the
        // seed's
        registerTheSeeds(tenants.all().head());
        tenants.all().forEach(tenant -> {
            CUSTOMERS.forEach(customer -> register(tenant, customer));
            COUNTERPARTIES.forEach(name -> counterparty(tenant, name));
        });
    }

    static CustomerId customer(Tenant tenant, String name) {
        return new CustomerId(id(tenant, name));
    }

    static Seq<CounterpartyId> counterparties(Tenant tenant) {
        return COUNTERPARTIES.map(name -> new CounterpartyId(id(tenant, name)));
    }

    private static void registerTheSeeds(Tenant tenant) {
        register(
                tenant, OF_THE_SEED, new Person("Nordic Minerals AS", PartyType.BUSINESS, CustomerStanding.UNVERIFIED));
    }

    private static void register(Tenant tenant, Person person) {
        register(tenant, customer(tenant, person.name()), person);
    }

    private static void register(Tenant tenant, CustomerId id, Person person) {
        Parties parties = tenant.edd().parties();
        done(
                () -> parties.customer(id).isDefined(),
                () -> parties.registerCustomer(id, person.type(), new PartyName(person.name()), DEMO));
        done(
                () -> parties.customer(id).get().customer().standing() == person.standing(),
                () -> parties.changeStanding(id, person.standing(), DEMO));
    }

    private static void counterparty(Tenant tenant, String name) {
        Parties parties = tenant.edd().parties();
        CounterpartyId id = new CounterpartyId(id(tenant, name));
        done(
                () -> parties.counterparty(id).isDefined(),
                () -> parties.registerCounterparty(
                        id, customer(tenant, VERIFIED), PartyType.INDIVIDUAL, new PartyName(name), DEMO));
    }

    /** A former start may have done it, one that was killed half way included, and another host may be doing it right now. */
    private static void done(BooleanSupplier isDone, Supplier<Either<Refusal, ?>> step) {
        if (isDone.getAsBoolean()) {
            return;
        }
        Either<Refusal, ?> answer = step.get();
        if (answer.isLeft() && !isDone.getAsBoolean()) {
            throw new IllegalStateException(
                    "the demo data is refused: " + answer.getLeft().code());
        }
    }

    private static UUID id(Tenant tenant, String name) {
        return UUID.nameUUIDFromBytes((tenant.name() + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
