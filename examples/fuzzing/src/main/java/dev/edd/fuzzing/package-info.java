/**
 * Coverage-guided fuzzing: a suite names its targets, replays the inputs that are committed for each, and lets Jazzer look for
 * others in a process of its own.
 */
@NullMarked
package dev.edd.fuzzing;

import org.jspecify.annotations.NullMarked;
