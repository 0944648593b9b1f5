package dev.edd.host.wire.webhooks;

import dev.edd.host.tenant.CustomerNotifiers;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.Notification;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells partners by webhook. All of a tenant's webhooks are told, whatever becomes of the others. When one of their servers does
 * not acknowledge with 200 that is thrown at the end, and the relay tries again: all of them are told once more then, under the
 * same notification id.
 */
@Component
final class WebhookNotifiers implements CustomerNotifiers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookNotifiers.class);
    private static final int ACKNOWLEDGED = 200;

    private final Webhooks webhooks;
    private final Outgoing outgoing;
    private final JsonMapper json;
    private final InstantSource clock;

    WebhookNotifiers(Webhooks webhooks, WebhookSettings settings, JsonMapper json, InstantSource clock) {
        this.webhooks = webhooks;
        this.outgoing =
                new Outgoing(Targets.of(settings), (SSLSocketFactory) SSLSocketFactory.getDefault(), Outgoing.PATIENCE);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public CustomerNotifier of(String tenant) {
        return notification -> tell(tenant, notification);
    }

    @Override
    public void close() {
        outgoing.close();
    }

    private void tell(String tenant, Notification notification) {
        NotificationType type = NotificationType.of(notification.notice());
        Seq<Webhook> interested = webhooks.of(tenant).filter(each -> each.wants(type));
        if (!interested.isEmpty()) {
            byte[] body = json.writeValueAsBytes(Envelope.of(notification));
            Seq<Exception> failures = interested.flatMap(webhook -> post(webhook, body)
                    .peek(failure -> LOG.warn(
                            "{}: webhook {} did not acknowledge {}: {}",
                            tenant,
                            webhook.id(),
                            notification.id().text(),
                            failure.getClass().getName())));
            if (!failures.isEmpty()) {
                throw new Untold(failures);
            }
        }
    }

    /** Gives what went wrong. Whatever that is, a webhook whose key is broken for instance: it is no other webhook's affair. */
    private Option<Exception> post(Webhook webhook, byte[] body) {
        try {
            String timestamp = Long.toString(clock.instant().getEpochSecond());
            String headers = "X-DLT-Timestamp: " + timestamp + "\r\nX-DLT-Signature: "
                    + webhook.keys().sign(timestamp, body) + "\r\n";
            int status = outgoing.post(webhook.url(), headers, body);
            return Option.when(status != ACKNOWLEDGED, () -> new Untold.OtherStatus(status));
        } catch (IOException | RuntimeException cause) {
            return Option.some(cause);
        }
    }
}
