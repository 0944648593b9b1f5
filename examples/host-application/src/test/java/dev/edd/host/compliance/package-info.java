/** The officers' calls. */
@NullMarked
package dev.edd.host.compliance;

import org.jspecify.annotations.NullMarked;
