/**
 * What is left after a process was killed while it committed: everything that it had acknowledged, all of the rest or nothing of
 * it, and nothing twice.
 */
@NullMarked
package dev.edd.adapters.jdbc.crash;

import org.jspecify.annotations.NullMarked;
