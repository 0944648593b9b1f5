/** The whole facade on several stores at once and beside a naive model, while the process dies at random moments. */
@NullMarked
package dev.edd.adapters.jdbc.sidebyside;

import org.jspecify.annotations.NullMarked;
