package dev.edd.host.wire.webhooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where webhooks may go, under {@code edd.webhooks}.
 *
 * @param privateTargets whether they may go, also without TLS, to addresses that are not on the public internet: for tests only,
 *     since a partner could have this host call whatever its network lets it reach
 */
@ConfigurationProperties("edd.webhooks")
record WebhookSettings(@DefaultValue("false") boolean privateTargets) {}
