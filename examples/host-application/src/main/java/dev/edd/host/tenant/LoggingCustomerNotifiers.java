package dev.edd.host.tenant;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.ports.delivery.CustomerNotifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the log, until webhooks take its place. */
@Component
final class LoggingCustomerNotifiers implements CustomerNotifiers {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingCustomerNotifiers.class);

    @Override
    public CustomerNotifier of(String tenant) {
        return notification -> LOG.info(
                "{}: {} {}",
                tenant,
                notification.id().text(),
                Coded.of(notification.notice().getClass()));
    }
}
