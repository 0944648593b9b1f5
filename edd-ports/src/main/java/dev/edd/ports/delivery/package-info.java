/** How what happened reaches those who must act on it or be told: outbox, relay, subscribers, notifier. */
@NullMarked
@VavrEncodingEnabled
package dev.edd.ports.delivery;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
