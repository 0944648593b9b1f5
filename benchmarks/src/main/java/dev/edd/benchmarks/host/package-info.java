/** The reference host under load from another process, beside an idle one that answers the same calls and does nothing. */
@NullMarked
package dev.edd.benchmarks.host;

import org.jspecify.annotations.NullMarked;
