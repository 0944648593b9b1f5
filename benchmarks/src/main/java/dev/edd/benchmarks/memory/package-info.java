/** The store in memory: what a command and a query cost as it grows, and what a case takes. */
@NullMarked
package dev.edd.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
