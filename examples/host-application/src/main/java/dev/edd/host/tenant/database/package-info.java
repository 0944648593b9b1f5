/** The database of the host: where it is, the tables in it, and transactions that the host and the library share. */
@NullMarked
package dev.edd.host.tenant.database;

import org.jspecify.annotations.NullMarked;
