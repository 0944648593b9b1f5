/** Databases that the tests of the host start. */
@NullMarked
package dev.edd.host.database;

import org.jspecify.annotations.NullMarked;
