package dev.edd.host.tenant;

import dev.edd.domain.party.LimitPolicy;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import java.util.function.Supplier;

/** What the library is surrounded by in this host: all that the demo profile exchanges. */
public interface Surroundings {
    /**
     * Opens inquiries.
     *
     * @return the provider
     */
    InquiryProvider inquiries();

    /**
     * Screens counterparties.
     *
     * @return the provider
     */
    WatchlistScreening screening();

    /**
     * Which activity limits hold for whom.
     *
     * @return the policy
     */
    LimitPolicy limits();

    /**
     * Whose accounts and transactions are.
     *
     * @param tenant the tenant's name
     * @return the tenant's books
     */
    ResourceDirectory directory(String tenant);

    /**
     * The host's own process: what is to happen to a customer's case once its inquiry is open.
     *
     * @param edd the tenant's facade, ready by the time that the process gets its first message
     * @return the process
     */
    Subscriber process(Supplier<Edd> edd);
}
