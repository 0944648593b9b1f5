/** Every call of this host that takes a body, given bodies that the host's own branches guide. */
@NullMarked
package dev.edd.host.fuzz;

import org.jspecify.annotations.NullMarked;
