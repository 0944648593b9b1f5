@NullMarked
package dev.edd.host.wire.ratings;

import org.jspecify.annotations.NullMarked;
