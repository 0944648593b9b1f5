/**
 * A populated store: customers with everything around them, mixed as a fintech's are. The same customers and cases from the same
 * seed on every storage, for tests, demonstrations and benchmarks.
 */
@NullMarked
package dev.edd.testkit.portfolio;

import org.jspecify.annotations.NullMarked;
