@NullMarked
package dev.edd.host.wire.webhooks;

import org.jspecify.annotations.NullMarked;
