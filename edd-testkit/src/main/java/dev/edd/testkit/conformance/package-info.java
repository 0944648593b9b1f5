/**
 * What every adapter must do, as tests. {@link dev.edd.testkit.conformance.AdapterConformance} is the entry: it names the
 * suites of each port, such as {@link dev.edd.testkit.conformance.StorageConformance}.
 */
@NullMarked
package dev.edd.testkit.conformance;

import org.jspecify.annotations.NullMarked;
