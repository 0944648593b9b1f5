/** Who may call what. */
@NullMarked
package dev.edd.host.security;

import org.jspecify.annotations.NullMarked;
