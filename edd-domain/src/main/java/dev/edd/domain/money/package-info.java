/** Amounts of money in whole minor units. */
@NullMarked
package dev.edd.domain.money;

import org.jspecify.annotations.NullMarked;
