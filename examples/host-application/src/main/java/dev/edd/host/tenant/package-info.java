/** Tenants, each with a facade of its own, and what the library is surrounded by in this host. */
@NullMarked
package dev.edd.host.tenant;

import org.jspecify.annotations.NullMarked;
