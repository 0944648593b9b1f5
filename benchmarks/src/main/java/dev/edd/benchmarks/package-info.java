/** Measures the library: groups of contenders that do the same work, and the command that runs them. */
@NullMarked
package dev.edd.benchmarks;

import org.jspecify.annotations.NullMarked;
