/** Hosts that name an adapter where they must not. */
@NullMarked
package dev.edd.architecture.hosts;

import org.jspecify.annotations.NullMarked;
