package dev.edd.testkit.conformance;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;

/** What somebody does with a request as it is: the stamp tells when at the earliest, and the move who. */
@FunctionalInterface
interface RequestMove {
    RequestCommand on(EddRequest state, Stamp stamp);
}
