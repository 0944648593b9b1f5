package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.H2Files;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The databases that are measured on, and in what the benchmarks must tell them apart. */
enum Database {
    /** A server of its own. */
    POSTGRESQL("PostgreSQL", Server.USER, " on conflict do nothing") {
        @Override
        Place open(String server) {
            String name = "edd_" + UUID.randomUUID().toString().replace("-", "");
            Sql.execute(server, user(), "create database " + name);
            return Place.at(
                    this,
                    server.substring(0, server.lastIndexOf('/') + 1) + name,
                    () -> Sql.execute(server, user(), "drop database " + name));
        }

        @Override
        String advance() {
            return "insert into edd_party (tenant, party, last_sequence) values (?, ?, ?)"
                    + " on conflict (tenant, party) do update set last_sequence = edd_party.last_sequence + excluded.last_sequence"
                    + " returning last_sequence";
        }

        @Override
        List<String> settling() {
            return List.of("vacuum analyze", "checkpoint");
        }
    },

    /** In this process, on a file, with the settings under which nothing that was acknowledged is lost. */
    H2("H2", "sa", "") {
        @Override
        Place open(String server) {
            try {
                Path folder = Files.createTempDirectory("edd-benchmarks-h2-");
                return Place.at(
                        this, "jdbc:h2:file:" + folder.resolve("edd") + ";" + H2Files.SETTINGS, () -> delete(folder));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        String advance() {
            return "select last_sequence from final table (merge into edd_party p using (values"
                    + " (cast(? as varchar), cast(? as varchar), cast(? as bigint))) as s (tenant, party, steps)"
                    + " on p.tenant = s.tenant and p.party = s.party"
                    + " when matched then update set last_sequence = p.last_sequence + s.steps"
                    + " when not matched then insert (tenant, party, last_sequence) values (s.tenant, s.party, s.steps))";
        }

        @Override
        List<String> settling() {
            return List.of("analyze", "checkpoint");
        }
    };

    private final String title;
    private final String user;
    private final String unlessInUse;

    Database(String title, String user, String unlessInUse) {
        this.title = title;
        this.user = user;
        this.unlessInUse = unlessInUse;
    }

    String title() {
        return title;
    }

    String user() {
        return user;
    }

    /** How an insert ends that does nothing where its row is already. */
    String unlessInUse() {
        return unlessInUse;
    }

    /**
     * Makes an empty database with the library's tables.
     *
     * @param server where PostgreSQL answers; H2 needs none
     */
    abstract Place open(String server);

    /** Advances the sequence of a tenant's party by some steps, and gives where it is then. */
    abstract String advance();

    /** What brings the database to rest after much was written at once. */
    abstract List<String> settling();

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
