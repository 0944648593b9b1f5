/**
 * The memory adapter under every order in which two threads can take turns: Lincheck runs its operations against plain maps.
 */
@NullMarked
package dev.edd.adapters.memory.interleaved;

import org.jspecify.annotations.NullMarked;
