/** The committed drawings are those of the code. */
@NullMarked
package dev.edd.testkit.documents;

import org.jspecify.annotations.NullMarked;
