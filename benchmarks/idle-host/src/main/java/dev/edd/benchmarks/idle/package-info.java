/** The floor under the reference host: its server, its routing and its JSON, and nothing behind them. */
@NullMarked
package dev.edd.benchmarks.idle;

import org.jspecify.annotations.NullMarked;
