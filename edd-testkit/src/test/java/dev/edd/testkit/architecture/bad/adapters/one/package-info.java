/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.adapters.one;

import org.jspecify.annotations.NullMarked;
