/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.host;

import org.jspecify.annotations.NullMarked;
