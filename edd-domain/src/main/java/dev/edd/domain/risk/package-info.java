/** How risky customers are. */
@NullMarked
package dev.edd.domain.risk;

import org.jspecify.annotations.NullMarked;
