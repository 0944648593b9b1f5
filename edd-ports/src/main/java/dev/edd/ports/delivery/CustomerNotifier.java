package dev.edd.ports.delivery;

import dev.edd.ports.store.SubscriberName;

/**
 * Tells the platform of a customer what the customer may know, by webhook for instance. Gets nothing else; see
 * {@link Subscriber} for when and how often.
 */
@FunctionalInterface
public interface CustomerNotifier {
    /** The name under which its deliveries are kept. */
    SubscriberName NAME = new SubscriberName("customer-notifier");

    /**
     * Tells what happened.
     *
     * @param notification what happened
     * @throws RuntimeException when nobody could be told; it comes again later
     */
    void tell(Notification notification);
}
