/** Risk scores as seed 002's vendor shows them (facts 2.8). */
@NullMarked
package dev.edd.host.wire.ratings;

import org.jspecify.annotations.NullMarked;
