/** Webhooks as seed 001's vendor sends them (facts 4.3): registered by partners, signed, and retried through the relay. */
@NullMarked
package dev.edd.host.wire.webhooks;

import org.jspecify.annotations.NullMarked;
