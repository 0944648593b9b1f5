/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.testkit;

import org.jspecify.annotations.NullMarked;
