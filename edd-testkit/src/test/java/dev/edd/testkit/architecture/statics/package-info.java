/** What an adapter may keep in static fields, and what it may not. */
@NullMarked
package dev.edd.testkit.architecture.statics;

import org.jspecify.annotations.NullMarked;
