/** How what happened reaches those who must act on it or be told: outbox, relay, subscribers, notifier. */
@NullMarked
package dev.edd.ports.delivery;

import org.jspecify.annotations.NullMarked;
