package dev.edd.host.wire.webhooks;

import dev.edd.host.tenant.CustomerNotifiers;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.Notification;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells partners by webhook. What one of their servers does not acknowledge with 200 is thrown, and the relay tries again: all of
 * a tenant's webhooks are told once more then, under the same notification id.
 */
@Component
final class WebhookNotifiers implements CustomerNotifiers {
    private static final int ACKNOWLEDGED = 200;

    private final Webhooks webhooks;
    private final Outgoing outgoing;
    private final JsonMapper json;
    private final InstantSource clock;

    WebhookNotifiers(Webhooks webhooks, WebhookSettings settings, JsonMapper json, InstantSource clock) {
        this.webhooks = webhooks;
        this.outgoing = new Outgoing(settings.privateTargets());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public CustomerNotifier of(String tenant) {
        return notification -> tell(tenant, notification);
    }

    private void tell(String tenant, Notification notification) {
        NotificationType type = NotificationType.of(notification.notice());
        Seq<Webhook> interested = webhooks.of(tenant).filter(each -> each.wants(type));
        if (!interested.isEmpty()) {
            byte[] body = json.writeValueAsBytes(Envelope.of(notification));
            interested.forEach(webhook -> post(webhook, body));
        }
    }

    private void post(Webhook webhook, byte[] body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String headers = "X-DLT-Timestamp: " + timestamp + "\r\nX-DLT-Signature: "
                + webhook.keys().sign(timestamp, body) + "\r\n";
        try {
            int status = outgoing.post(webhook.url(), headers, body);
            if (status != ACKNOWLEDGED) {
                throw new IOException("the webhook was answered with " + status);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
