/** The host's own scheduler: relay, sweeps and notifications. */
@NullMarked
package dev.edd.host.delivery;

import org.jspecify.annotations.NullMarked;
