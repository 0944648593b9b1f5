package dev.edd.host.tenant;

import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.host.documents.FilesBeforeAnswers;
import dev.edd.host.documents.LookingAtContent;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.provider.DocumentVault;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/** One tenant: its name, the id under which the partner knows itself, and a facade of its own. Safe to share. */
public final class Tenant {
    private final String name;
    private final UUID bank;
    private final Edd edd;

    /**
     * A tenant.
     *
     * @param name what it is called in the configuration
     * @param storage where everything of the tenant is kept
     * @param vault where the tenant's documents are kept
     * @param surroundings what the library is surrounded by
     * @param customers tells the platform what its customers may know
     * @param clock tells the time
     */
    public Tenant(
            String name,
            Storage storage,
            DocumentVault vault,
            Surroundings surroundings,
            CustomerNotifier customers,
            InstantSource clock) {
        this.name = name;
        this.bank = UUID.nameUUIDFromBytes(("bank:" + name).getBytes(StandardCharsets.UTF_8));
        this.edd = Edd.on(storage, surroundings.inquiries(), surroundings.screening())
                .clock(clock)
                .limits(surroundings.limits())
                .directory(surroundings.directory(name))
                .riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL))
                .documents(vault, new LookingAtContent())
                .subscriber(surroundings.process(this::edd))
                .subscriber(new FilesBeforeAnswers(this::edd))
                .subscriber(new ClearedOnboardings(this::edd))
                .notifier(new LoggingNotifier(name))
                .customerNotifier(customers)
                .build();
    }

    /**
     * What the tenant is called in the configuration.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The id of the tenant, the same after every start: it follows from the name.
     *
     * @return the id
     */
    public UUID bank() {
        return bank;
    }

    /**
     * The library, for this tenant.
     *
     * @return the facade
     */
    public Edd edd() {
        return edd;
    }
}
