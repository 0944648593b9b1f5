/** What the adapter promises about races, retries, tenants, round trips and plans, tried on real databases. */
@NullMarked
package dev.edd.adapters.jdbc.proof;

import org.jspecify.annotations.NullMarked;
