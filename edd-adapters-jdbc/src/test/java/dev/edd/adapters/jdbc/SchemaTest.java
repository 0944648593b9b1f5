package dev.edd.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final int NODES = 4;
    private static final int ROUNDS = 8;
    private static final String INDEXES =
            "select lower(table_name || '.' || index_name) from information_schema.indexes"
                    + " where lower(table_name) like 'edd\\_%' escape '\\' and lower(index_name) not like 'primary%'";
    private static final String POSTGRESQL_INDEXES =
            "select tablename || '.' || indexname from pg_indexes where tablename like 'edd\\_%'";
    private static final String COLUMNS = "select lower(table_name || '.' || column_name || ' ' || data_type || ' '"
            + " || coalesce(cast(character_maximum_length as varchar), '') || ' ' || is_nullable)"
            + " from information_schema.columns where lower(table_name) like 'edd\\_%' escape '\\'";

    @ParameterizedTest
    @EnumSource
    void the_plain_files_make_the_same_tables(Database database) throws Exception {
        try (HikariDataSource migrated = empty(database);
                HikariDataSource byHand = empty(database)) {
            Schema.migrate(migrated);
            try (Connection connection = byHand.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String file : files(database)) {
                    statement.execute(file);
                }
            }

            assertThat(tables(database, byHand))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(tables(database, migrated));
            assertThat(JdbcStorage.owning(byHand, Database.freshTenant())
                            .outbox()
                            .pending(new SubscriberName("nobody")))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_hosts_tables_may_be_there_before(Database database) throws SQLException {
        try (HikariDataSource pool = empty(database)) {
            execute(pool, "create table host_row (id int)");

            Schema.migrate(pool);
            Schema.migrate(pool);

            assertThat(tables(database, pool)).anyMatch(column -> column.startsWith("edd_verification."));
            assertThat(strings(pool, "select cast(count(*) as varchar) from host_row"))
                    .containsExactly("0");
        }
    }

    /** Several times, since what one node sees of another's beginning is a matter of luck. */
    @ParameterizedTest
    @EnumSource
    void several_nodes_may_migrate_at_once(Database database) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (HikariDataSource pool = empty(database)) {
                migrateOnSeveralNodes(pool);

                assertThat(tables(database, pool)).anyMatch(column -> column.startsWith("edd_verification."));
            }
        }
    }

    private static void migrateOnSeveralNodes(HikariDataSource pool) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            CyclicBarrier start = new CyclicBarrier(NODES);
            Vector<Future<?>> all = Vector.fill(
                    NODES,
                    () -> nodes.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        Schema.migrate(pool);
                        return null;
                    }));
            for (Future<?> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdown();
        }
    }

    private static HikariDataSource empty(Database database) throws SQLException {
        String name = "schema_" + UUID.randomUUID().toString().replace("-", "");
        HikariConfig settings = new HikariConfig();
        if (database == Database.H2) {
            settings.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            settings.setUsername("sa");
        } else {
            execute((HikariDataSource) database.shared(), "create database " + name);
            settings.setJdbcUrl(
                    ((HikariDataSource) database.shared()).getJdbcUrl().replaceFirst("/postgres$", "/" + name));
            settings.setUsername(DatabaseServer.USER);
        }
        settings.setPassword("");
        settings.setMaximumPoolSize(2 * NODES);
        return new HikariDataSource(settings);
    }

    private static Vector<String> files(Database database) throws IOException, URISyntaxException {
        String folder = database == Database.H2 ? "h2" : "postgresql";
        Path files =
                Path.of(Schema.class.getResource("/edd-migrations/" + folder).toURI());
        Vector<String> all = Vector.empty();
        try (DirectoryStream<Path> each = Files.newDirectoryStream(files)) {
            for (Path file : Vector.ofAll(each).sorted()) {
                all = all.append(Files.readString(file));
            }
        }
        return all;
    }

    private static Vector<String> tables(Database database, HikariDataSource pool) throws SQLException {
        String indexes = database == Database.H2 ? INDEXES : POSTGRESQL_INDEXES;
        return strings(pool, COLUMNS)
                .appendAll(strings(pool, indexes))
                .filter(each -> !each.startsWith(Schema.HISTORY_TABLE));
    }

    private static Vector<String> strings(HikariDataSource pool, String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Vector<String> all = Vector.empty();
            while (rows.next()) {
                all = all.append(rows.getString(1));
            }
            return all;
        }
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
