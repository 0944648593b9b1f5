/** What is promised of scores, ratings and what follows from them, for every model and every customer. */
@NullMarked
package dev.edd.testkit.risk;

import org.jspecify.annotations.NullMarked;
