/**
 * How states and events are written as JSON text. Formats are explicit, numbered, and independent of Java names; what was
 * ever written is read by every later release.
 */
@NullMarked
package dev.edd.adapters.jdbc.format;

import org.jspecify.annotations.NullMarked;
