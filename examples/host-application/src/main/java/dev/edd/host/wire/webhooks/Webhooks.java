package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks of all tenants: a table of the host's own. */
@Component
class Webhooks {
    private final JdbcClient database;

    Webhooks(JdbcClient database) {
        this.database = database;
    }

    void add(String tenant, Webhook webhook) {
        int added = database.sql("insert into host_webhook"
                        + " (tenant, id, url, all_events, event_types, private_key, public_key, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        tenant,
                        webhook.id(),
                        webhook.url().toString(),
                        webhook.allEvents(),
                        webhook.typesText(),
                        webhook.keys().privateKey(),
                        webhook.keys().publicKey(),
                        webhook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added != 1) {
            throw new IllegalStateException(added + " webhooks were added");
        }
    }

    Seq<Webhook> of(String tenant) {
        return Vector.ofAll(database.sql("select id, url, all_events, event_types, private_key, public_key, created_at"
                        + " from host_webhook where tenant = ? order by created_at, id")
                .param(tenant)
                .query((row, number) -> webhook(row))
                .list());
    }

    boolean remove(String tenant, UUID id) {
        return database.sql("delete from host_webhook where tenant = ? and id = ?")
                        .params(tenant, id)
                        .update()
                == 1;
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                row.getBoolean("all_events"),
                Vector.of(row.getString("event_types").split(",", -1))
                        .flatMap(code -> Coded.find(NotificationType.class, code)),
                new Keys(row.getString("private_key"), row.getString("public_key")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
