/** How everything that goes wrong is answered: one shape, one table of statuses. */
@NullMarked
package dev.edd.host.wire.errors;

import org.jspecify.annotations.NullMarked;
