package dev.edd.host.compliance;

import dev.edd.host.tenant.database.DatabaseSettings;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The host's tables and transactions, and nothing that runs by itself. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"dev.edd.host.tenant.database", "dev.edd.host.providers"})
@EnableConfigurationProperties(DatabaseSettings.class)
@Import({DecisionLog.class, OfficersDecisions.class})
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class WithoutSchedule {
    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }
}
