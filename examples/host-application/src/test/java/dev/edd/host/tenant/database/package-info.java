/** Where the host stores, and what it tells of that. */
@NullMarked
package dev.edd.host.tenant.database;

import org.jspecify.annotations.NullMarked;
