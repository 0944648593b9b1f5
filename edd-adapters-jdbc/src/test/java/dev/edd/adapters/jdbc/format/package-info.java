/** That stored texts are read for ever, and that whatever else stands in a row is told apart and never shown. */
@NullMarked
package dev.edd.adapters.jdbc.format;

import org.jspecify.annotations.NullMarked;
