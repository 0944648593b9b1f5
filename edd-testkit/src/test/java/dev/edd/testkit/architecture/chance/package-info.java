/** How time and chance may be come by, and how not. */
@NullMarked
package dev.edd.testkit.architecture.chance;

import org.jspecify.annotations.NullMarked;
