/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.adapters.other;

import org.jspecify.annotations.NullMarked;
