/** EDD submissions and their documents as seed 002's vendor speaks of them (facts 2). */
@NullMarked
package dev.edd.host.wire.submissions;

import org.jspecify.annotations.NullMarked;
