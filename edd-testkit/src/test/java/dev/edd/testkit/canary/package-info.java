/** Personal data is planted everywhere, and shows nowhere. */
@NullMarked
package dev.edd.testkit.canary;

import org.jspecify.annotations.NullMarked;
