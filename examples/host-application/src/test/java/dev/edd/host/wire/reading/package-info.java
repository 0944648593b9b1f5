/** Reading what callers send. */
@NullMarked
package dev.edd.host.wire.reading;

import org.jspecify.annotations.NullMarked;
