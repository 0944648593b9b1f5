package dev.edd.testkit.architecture.hosts.wiring;

import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Outbox;

/** An adapter of the host's own, that says more of its units than the port does. */
public record OwnStorage(Outbox outbox, OwnUnits unitOfWork) implements Storage {}
