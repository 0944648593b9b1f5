package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Coded;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks of all tenants: a table of the host's own. */
@Component
class Webhooks {
    /** Of one tenant. */
    static final int MOST = 5;

    private final JdbcClient database;

    Webhooks(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds a webhook.
     *
     * @return false when the tenant has as many as it may have. Each has a place of its own, which the table gives to one only:
     *     of calls that come at once, each of which saw room for itself, no more succeed than there is room for
     */
    boolean add(String tenant, Webhook webhook) {
        Set<Integer> taken = HashSet.ofAll(database.sql("select place from host_webhook where tenant = ?")
                .param(tenant)
                .query(Integer.class)
                .list());
        return Stream.range(0, MOST).removeAll(taken).exists(place -> takes(place, tenant, webhook));
    }

    private boolean takes(int place, String tenant, Webhook webhook) {
        try {
            return database.sql("insert into host_webhook"
                                    + " (tenant, id, place, url, all_events, event_types, private_key, public_key, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                            .params(
                                    tenant,
                                    webhook.id(),
                                    place,
                                    webhook.url().toString(),
                                    webhook.allEvents(),
                                    webhook.typesText(),
                                    webhook.keys().privateKey(),
                                    webhook.keys().publicKey(),
                                    webhook.createdAt().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException overtaken) {
            return false;
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
