/** The store in a database: beside hand-written JDBC, a process engine and an outbox, and as it grows. */
@NullMarked
package dev.edd.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
