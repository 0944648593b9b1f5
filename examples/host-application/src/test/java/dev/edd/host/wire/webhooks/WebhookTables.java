package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Vector;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The host's table of webhooks, with nobody else's around it, and what is kept there. */
final class WebhookTables {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    private WebhookTables() {}

    /** In memory, for as long as this virtual machine. */
    static Webhooks create() {
        return create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "");
    }

    static Webhooks create(String url, String user) {
        DriverManagerDataSource database = new DriverManagerDataSource(url, user, "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:host-migrations")
                .load()
                .migrate();
        return new Webhooks(JdbcClient.create(database));
    }

    /** One that is told everything; webhooks are told in the order of their numbers. */
    static Webhook webhook(String url, int number) {
        return new Webhook(
                UUID.randomUUID(),
                URI.create(url),
                true,
                Vector.empty(),
                Keys.fresh(),
                Storable.truncated(MONDAY.plusSeconds(number)));
    }
}
