/**
 * A toy adapter over files, as an author writes one with nothing but docs/writing-an-adapter.md and the Javadoc of the ports:
 * a log that is only ever appended to, from which everything else is folded when it is opened.
 */
@NullMarked
package dev.edd.examples.testing.files;

import org.jspecify.annotations.NullMarked;
