/** The identity verification calls of seeds 000 and 004, in the vendor's words (facts 1.1 to 1.8). */
@NullMarked
package dev.edd.host.wire.verifications;

import org.jspecify.annotations.NullMarked;
