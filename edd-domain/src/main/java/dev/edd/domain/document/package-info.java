/** Documents: what a stored one is known by, and what is required of one. The bytes themselves are in a vault. */
@NullMarked
package dev.edd.domain.document;

import org.jspecify.annotations.NullMarked;
