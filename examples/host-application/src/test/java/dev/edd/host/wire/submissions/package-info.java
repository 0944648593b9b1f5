@NullMarked
package dev.edd.host.wire.submissions;

import org.jspecify.annotations.NullMarked;
