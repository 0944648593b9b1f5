/** The facade and the relay, tried on the storage in memory. */
@NullMarked
package dev.edd.adapters.memory.facade;

import org.jspecify.annotations.NullMarked;
