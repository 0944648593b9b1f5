package dev.edd.benchmarks.host;

import dev.edd.benchmarks.Contending;
import dev.edd.benchmarks.Standing;
import java.util.ArrayList;
import java.util.List;

/** The servers that are measured, each as its jar was packaged. */
enum Contender implements Contending {
    /** As the host is started when nobody says otherwise. */
    H2_FILE("host, H2 on a file", Standing.OURS, Packaged.HOST, List.of()),
    /** The same database, that never waits for a disk. */
    H2_MEMORY(
            "host, H2 in memory",
            Standing.OURS,
            Packaged.HOST,
            List.of("--edd.datasource.url=jdbc:h2:mem:edd;DB_CLOSE_DELAY=-1")),
    /** Nothing behind the endpoints. */
    IDLE("idle host", Standing.FLOOR, Packaged.IDLE, List.of());

    /** By which the load is known to the host: a partner of its only tenant. */
    static final String KEY = "load";

    private static final String NOBODY = "0".repeat(32);
    private static final List<String> MACHINE = List.of("-Xmx1g", "-XX:+UseG1GC");
    private static final String KEYS = "--edd.keys[0].";

    private final String title;
    private final Standing standing;
    private final Packaged packaged;
    private final List<String> arguments;

    Contender(String title, Standing standing, Packaged packaged, List<String> arguments) {
        this.title = title;
        this.standing = standing;
        this.packaged = packaged;
        this.arguments = arguments;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    /** Starts it. The demo's data is there for its customers, whom no call registers. */
    Running start() {
        List<String> options = new ArrayList<>(MACHINE);
        options.addAll(List.of("-jar", packaged.jar().toString()));
        options.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.profiles.active=demo",
                KEYS + "key=" + KEY,
                KEYS + "name=" + KEY,
                KEYS + "tenant=" + KEY,
                KEYS + "role=partner"));
        options.addAll(arguments);
        return Running.java(options);
    }

    /** The guid of a verified customer of the server's; the idle host knows nobody, and takes any. */
    String customer(Running server) {
        return this == IDLE ? NOBODY : Checks.verifiedCustomer(new Loop(server.port(), KEY, 1));
    }
}
