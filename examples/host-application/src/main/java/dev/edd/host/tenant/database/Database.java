package dev.edd.host.tenant.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one pool that the library and the host's own tables share. Whoever gets it finds all tables in it. */
@Configuration(proxyBeanMethods = false)
class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** A call that gets no connection for so long is answered that something is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Before there is a web server or a pool, each of which would log a wall of what a sentence can say. */
    @Bean
    static BeanFactoryPostProcessor firstOfAllTheDatabaseIsOpened(Environment environment) {
        return beans -> open(Binder.get(environment).bindOrCreate("edd.datasource", DatabaseSettings.class));
    }

    static void open(DatabaseSettings settings) {
        if (!settings.isH2() && !settings.isPostgresql()) {
            throw UnusableDatabase.unknown(settings);
        }
        try (Connection connection = DriverManager.getConnection(settings.url(), properties(settings))) {
            LOG.info("Everything is kept in {}", settings.shownUrl());
            Durability.check(settings, connection);
        } catch (SQLException cause) {
            throw UnusableDatabase.unreachable(settings, cause);
        }
    }

    @Bean(destroyMethod = "close")
    static HikariDataSource dataSource(DatabaseSettings settings) {
        HikariDataSource pool = pool(settings);
        try {
            Schema.migrate(pool);
            migrateTheHostsOwn(pool);
        } catch (RuntimeException cause) {
            pool.close();
            throw UnusableDatabase.unmigrated(settings, cause);
        }
        return pool;
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("edd");
        config.setJdbcUrl(settings.url());
        config.setDataSourceProperties(properties(settings));
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    private static Properties properties(DatabaseSettings settings) {
        Properties properties = new Properties();
        if (!settings.username().isEmpty()) {
            properties.setProperty("user", settings.username());
        }
        if (!settings.password().isEmpty()) {
            properties.setProperty("password", settings.password());
        }
        return properties;
    }

    /** Beside the library's migrations, with a history of their own. */
    private static void migrateTheHostsOwn(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:host-migrations")
                .table("host_schema_history")
                // the library's tables are there already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
