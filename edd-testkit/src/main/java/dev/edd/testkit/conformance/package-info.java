/**
 * What every storage must do, as tests: implement {@link dev.edd.testkit.conformance.StorageConformance} in a test class
 * and supply a fresh storage.
 */
@NullMarked
package dev.edd.testkit.conformance;

import org.jspecify.annotations.NullMarked;
