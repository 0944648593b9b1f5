/** Targets that are bad on purpose, and the proof that each is found. */
@NullMarked
package dev.edd.fuzzing;

import org.jspecify.annotations.NullMarked;
