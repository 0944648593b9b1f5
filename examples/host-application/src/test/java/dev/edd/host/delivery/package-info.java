/** The jobs: deliveries, deadlines, and what becomes of those that fail. */
@NullMarked
package dev.edd.host.delivery;

import org.jspecify.annotations.NullMarked;
