package dev.edd.benchmarks.host;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the jars that are measured are: as a build leaves them, or where a system property says. */
enum Packaged {
    /** The reference host. */
    HOST("edd.host.jar", Path.of("examples", "host-application", "target", "edd-host.jar")),
    /** The one that does nothing. */
    IDLE("edd.idle.host.jar", Path.of("benchmarks", "idle-host", "target", "edd-idle-host.jar"));

    private final String property;
    private final Path built;

    Packaged(String property, Path built) {
        this.property = property;
        this.built = built;
    }

    /** The jar; refused, with what to do, when there is none. */
    Path jar() {
        Path jar = Path.of(System.getProperty(property, built.toString())).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("there is no " + jar
                    + ": build it with ./mvnw -DskipTests package, or say where it is with -D" + property + "=<jar>");
        }
        return jar;
    }
}
