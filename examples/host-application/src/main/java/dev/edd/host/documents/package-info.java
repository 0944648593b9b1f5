/** Documents in this host: what their content is, and which answer they belong to. */
@NullMarked
package dev.edd.host.documents;

import org.jspecify.annotations.NullMarked;
