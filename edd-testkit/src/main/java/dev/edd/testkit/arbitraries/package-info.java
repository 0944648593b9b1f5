/**
 * Arbitraries for every public value of the kernel, found by jqwik on its own ({@code @ForAll Verification}); whole histories of
 * cases ({@code @ForAll History<Verification, VerificationEvent>}); and random scripts of commands that walk a lifecycle's own
 * table. Counterexamples of histories and scripts shrink, and are printed as stories.
 */
@NullMarked
package dev.edd.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
