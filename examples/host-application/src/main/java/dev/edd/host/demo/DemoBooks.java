package dev.edd.host.demo;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.tenant.Tenants;
import dev.edd.ports.provider.ResourceDirectory;
import io.vavr.collection.Vector;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's books: whose an account or a transaction is. The first tenant has those of seed 002's examples from the start, all of
 * the verified customer.
 */
@Component
@Profile("demo")
final class DemoBooks implements SmartInitializingSingleton {
    private static final Vector<RelatedResource> OF_THE_SEED = Vector.of(
            RelatedResource.account(new AccountId(UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e"))),
            RelatedResource.transaction(new TransactionId(UUID.fromString("5c96bda6-60d9-4d6c-b05f-6ca4bcce79ce"))));

    private final Tenants tenants;
    private final DemoTables tables;

    DemoBooks(Tenants tenants, DemoTables tables) {
        this.tenants = tenants;
        this.tables = tables;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Tenant tenant = tenants.all().head();
        CustomerId owner = DemoParties.customer(tenant, DemoParties.VERIFIED);
        OF_THE_SEED.forEach(resource -> enter(tenant, resource, owner));
    }

    /** Enters whose a resource is, and tells whose it is then: the first entry counts. */
    CustomerId enter(Tenant tenant, RelatedResource resource, CustomerId owner) {
        tables.enter(tenant.name(), resource, owner);
        return directory(tables, tenant.name())
                .ownerOf(resource)
                .getOrElseThrow(() -> new IllegalStateException("what was entered is not there"));
    }

    static ResourceDirectory directory(DemoTables tables, String tenant) {
        return resource -> tables.ownerOf(tenant, resource);
    }
}
