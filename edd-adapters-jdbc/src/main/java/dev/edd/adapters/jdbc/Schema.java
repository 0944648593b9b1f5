package dev.edd.adapters.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The library's own tables, all named {@code edd_}. Needs Flyway, an optional dependency (and its
 * {@code flyway-database-postgresql} on PostgreSQL); hosts that migrate by other means run the same files, which are plain
 * SQL, from {@code edd-migrations/} in this jar.
 */
public final class Schema {
    /** Where Flyway keeps the history of the library's migrations, apart from the host's. */
    public static final String HISTORY_TABLE = "edd_schema_history";

    private Schema() {}

    /**
     * Brings the tables to this release. Safe to call from several nodes at once, and beside the host's own migrations.
     *
     * @param dataSource the database, in whose default schema the tables are
     */
    public static void migrate(DataSource dataSource) {
        FluentConfiguration settings = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:edd-migrations/" + Dialect.of(dataSource).folder())
                .table(HISTORY_TABLE)
                .baselineVersion("0");
        try {
            // the schema may hold the host's tables already
            settings.baselineOnMigrate(true).load().migrate();
        } catch (FlywayException failed) {
            again(settings, failed);
        }
    }

    /** Flyway takes a schema for the host's where another node has just begun it; once begun, it is migrated under a lock. */
    private static void again(FluentConfiguration settings, FlywayException failed) {
        try {
            settings.baselineOnMigrate(false).load().migrate();
        } catch (FlywayException again) {
            failed.addSuppressed(again);
            throw failed;
        }
    }
}
