/** Tenants and their configuration. */
@NullMarked
package dev.edd.host.tenant;

import org.jspecify.annotations.NullMarked;
