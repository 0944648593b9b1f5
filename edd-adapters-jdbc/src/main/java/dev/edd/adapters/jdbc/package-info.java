/** The ports on a relational database. */
@NullMarked
package dev.edd.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
