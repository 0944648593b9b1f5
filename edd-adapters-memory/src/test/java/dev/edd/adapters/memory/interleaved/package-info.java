/**
 * The memory adapter under the orders in which two threads can take turns: Lincheck compares what its operations answer with
 * plain maps.
 */
@NullMarked
package dev.edd.adapters.memory.interleaved;

import org.jspecify.annotations.NullMarked;
