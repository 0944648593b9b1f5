/** A step of a verification: ours, one written by hand, and four state machines. */
@NullMarked
package dev.edd.benchmarks.step;

import org.jspecify.annotations.NullMarked;
