/** The README's example, and the providers that it is given. */
@NullMarked
package dev.edd.examples.embedding;

import org.jspecify.annotations.NullMarked;
