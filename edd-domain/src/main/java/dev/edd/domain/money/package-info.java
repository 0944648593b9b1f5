/** Amounts of money in whole minor units, and how often they come or go. */
@NullMarked
package dev.edd.domain.money;

import org.jspecify.annotations.NullMarked;
