/** The surroundings of a host without providers. */
@NullMarked
package dev.edd.host.providers;

import org.jspecify.annotations.NullMarked;
