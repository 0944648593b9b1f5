package dev.edd.testkit.architecture.bad.domain.party;

import dev.edd.testkit.architecture.bad.host.Host;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

public record ReadsTheClock(Instant at, Path path, Host host) {
    static Instant now() {
        return Instant.now();
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
