/** The laws that every lifecycle keeps, written once: a test names its lifecycle and its moves, and inherits them. */
@NullMarked
package dev.edd.testkit.laws;

import org.jspecify.annotations.NullMarked;
