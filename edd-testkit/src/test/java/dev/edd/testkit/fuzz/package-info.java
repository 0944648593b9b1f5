/** The kernel's judging of what comes from outside, with inputs that its own branches guide. */
@NullMarked
package dev.edd.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
