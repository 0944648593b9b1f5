package dev.edd.host.tenant;

import dev.edd.ports.delivery.CustomerNotifier;

/** How the platforms of the tenants are told what their customers may know. */
public interface CustomerNotifiers {
    /**
     * Tells the platform of one tenant.
     *
     * @param tenant the tenant's name
     * @return its notifier
     */
    CustomerNotifier of(String tenant);
}
