/** Reading what callers send: JSON bodies, query parameters, guids. */
@NullMarked
package dev.edd.host.wire.reading;

import org.jspecify.annotations.NullMarked;
