/** The calls of seed 003, in its vendor's words (facts 3): requests, prompts, responses and uploads. */
@NullMarked
package dev.edd.host.wire.requests;

import org.jspecify.annotations.NullMarked;
