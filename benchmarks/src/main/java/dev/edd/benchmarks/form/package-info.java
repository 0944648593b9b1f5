/** The validation of a form: ours, one written by hand, and three validators. */
@NullMarked
package dev.edd.benchmarks.form;

import org.jspecify.annotations.NullMarked;
