/** The customer and counterparty calls, in the vendor's words (facts 1.9). */
@NullMarked
package dev.edd.host.wire.parties;

import org.jspecify.annotations.NullMarked;
