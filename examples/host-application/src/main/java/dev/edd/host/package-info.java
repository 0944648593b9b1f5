/** The reference host: embeds the library, one facade a tenant, behind HTTP. */
@NullMarked
package dev.edd.host;

import org.jspecify.annotations.NullMarked;
