package dev.edd.benchmarks.host;

import dev.edd.adapters.jdbc.H2Files;
import dev.edd.benchmarks.Contending;
import dev.edd.benchmarks.Standing;
import dev.edd.benchmarks.jdbc.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The servers that are measured, each as its jar was packaged, with customers before it starts. */
enum Contender implements Contending {
    /** As the host is started when nobody says otherwise. */
    H2("host on H2", Standing.OURS, Packaged.HOST) {
        @Override
        String url(Path folder, String postgres) {
            return "jdbc:h2:file:" + folder.resolve("edd") + ";" + H2Files.SETTINGS
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        }
    },
    /** The same but for the disk, which H2 writes to up to half a second after a commit. */
    H2_UNHURRIED("host on H2 that waits for no disk", Standing.OURS, Packaged.HOST) {
        @Override
        String url(Path folder, String postgres) {
            return "jdbc:h2:file:" + folder.resolve("edd") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        }
    },
    /** On a server, whose memory is not counted. */
    POSTGRESQL("host on PostgreSQL", Standing.OURS, Packaged.HOST) {
        @Override
        String url(Path folder, String postgres) {
            return postgres;
        }

        @Override
        String user() {
            return Server.USER;
        }
    },
    /** Nothing behind the endpoints. */
    IDLE("idle host", Standing.FLOOR, Packaged.IDLE) {
        @Override
        String url(Path folder, String postgres) {
            return "";
        }

        @Override
        List<String> customers(Path folder, String postgres, int count) {
            return Collections.nCopies(count, NOBODY);
        }
    };

    /** By which the load is known to the host, as the partner of its only tenant. */
    static final String KEY = "load";

    private static final String NOBODY = "0".repeat(32);
    private static final List<String> MACHINE = List.of("-Xmx1g", "-XX:+UseG1GC");
    private static final String FIRST_KEY = "--edd.keys[0].";

    private final String title;
    private final Standing standing;
    private final Packaged packaged;

    Contender(String title, Standing standing, Packaged packaged) {
        this.title = title;
        this.standing = standing;
        this.packaged = packaged;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    /** Where everything is kept: in a folder of the host's own, or on a server that is there. */
    abstract String url(Path folder, String postgres);

    String user() {
        return "sa";
    }

    /** Makes verified customers, and gives their guids. The idle host knows nobody, and takes any. */
    List<String> customers(Path folder, String postgres, int count) {
        return Customers.register(url(folder, postgres), user(), KEY, count);
    }

    /** Starts it where its customers are. */
    Running start(Path folder, String postgres) {
        List<String> options = new ArrayList<>(MACHINE);
        options.addAll(List.of(
                "-jar",
                packaged.jar().toString(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--edd.datasource.url=" + url(folder, postgres),
                "--edd.datasource.username=" + user(),
                FIRST_KEY + "key=" + KEY,
                FIRST_KEY + "name=" + KEY,
                FIRST_KEY + "tenant=" + KEY,
                FIRST_KEY + "role=partner"));
        return Running.java(folder, options);
    }
}
