/** Written to break a rule of the architecture. */
@NullMarked
package dev.edd.testkit.architecture.bad.domain.party;

import org.jspecify.annotations.NullMarked;
