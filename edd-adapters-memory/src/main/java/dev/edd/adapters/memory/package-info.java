/**
 * The ports in memory: one immutable root that holds everything, replaced as a whole. Writers take turns, readers take the
 * root as it is.
 */
@NullMarked
package dev.edd.adapters.memory;

import org.jspecify.annotations.NullMarked;
