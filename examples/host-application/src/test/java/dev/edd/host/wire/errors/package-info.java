/** How everything that goes wrong is answered. */
@NullMarked
package dev.edd.host.wire.errors;

import org.jspecify.annotations.NullMarked;
