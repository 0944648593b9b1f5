/** The host as a whole: the packaged jar against the calls of the seeds, and the order of its packages. */
@NullMarked
package dev.edd.host;

import org.jspecify.annotations.NullMarked;
