package dev.edd.adapters.jdbc.crash;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.H2Files;
import dev.edd.adapters.jdbc.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file that H2 keeps a database in, with the tables of the library; one process at a time has it open. */
record H2File(Path folder) {
    static final String USER = "sa";
    private static final String NAME = "edd";

    static H2File migrated() {
        try {
            Path target = Files.createDirectories(Path.of("target")).toAbsolutePath();
            H2File file = new H2File(Files.createTempDirectory(target, "h2-crash-"));
            try (HikariDataSource database = file.open()) {
                Schema.migrate(database);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    H2File copy() {
        try {
            H2File copy = new H2File(Files.createTempDirectory(folder.getParent(), "h2-crash-"));
            Files.copy(file(), copy.file());
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve(NAME);
    }

    HikariDataSource open() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url() + ";" + H2Files.SETTINGS);
        pool.setUsername(USER);
        pool.setPassword("");
        return pool;
    }

    void delete() {
        try (Stream<Path> files = Files.list(folder)) {
            // H2 may have kept a trace beside it
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file() {
        return folder.resolve(NAME + ".mv.db");
    }
}
