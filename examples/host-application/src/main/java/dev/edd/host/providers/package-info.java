/** The providers of a host that has none: a person does the work. */
@NullMarked
package dev.edd.host.providers;

import org.jspecify.annotations.NullMarked;
