/**
 * Arbitraries for every public value of the kernel, found by jqwik on its own ({@code @ForAll Verification}), and random
 * scripts of commands that walk a lifecycle's own table.
 */
@NullMarked
package dev.edd.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
