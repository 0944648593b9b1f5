package dev.edd.host.tenant;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.HistoryEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log what happened, without personal data; webhooks take its place one day.
 *
 * @param tenant whose events
 */
record LoggingNotifier(String tenant) implements Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingNotifier.class);

    @Override
    public void tell(HistoryEntry message) {
        LOG.info(
                "{}: {} {}",
                tenant,
                message.id().text(),
                Coded.of(message.event().getClass()));
    }
}
