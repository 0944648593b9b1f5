/** What was measured, the aims that it is held against, and the page that shows both. */
@NullMarked
package dev.edd.benchmarks.report;

import org.jspecify.annotations.NullMarked;
