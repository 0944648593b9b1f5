/** A host as it should be, beside hosts that break a rule each. */
@NullMarked
package dev.edd.testkit.architecture.hosts;

import org.jspecify.annotations.NullMarked;
