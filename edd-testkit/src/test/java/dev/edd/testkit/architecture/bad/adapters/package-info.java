/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.adapters;

import org.jspecify.annotations.NullMarked;
