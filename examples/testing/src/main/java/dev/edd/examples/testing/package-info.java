/** What a host hands to the testkit: its storage, and how its lifecycles are tried. */
@NullMarked
package dev.edd.examples.testing;

import org.jspecify.annotations.NullMarked;
