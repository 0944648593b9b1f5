/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.domain.unknown;

import org.jspecify.annotations.NullMarked;
