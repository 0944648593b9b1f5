package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.delivery.CustomerNotifier;

/** A notifier of the host's own, as far as it is named. */
public interface OwnNotifier extends CustomerNotifier {}
