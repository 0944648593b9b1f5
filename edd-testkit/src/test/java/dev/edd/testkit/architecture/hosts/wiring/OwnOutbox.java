package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.delivery.Outbox;

/** An outbox of the host's own, as far as it is named. */
public interface OwnOutbox extends Outbox {}
