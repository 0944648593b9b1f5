/** What stands in for the outside world in tests: a clock, ids, providers, a notifier, and a storage that dies on command. */
@NullMarked
package dev.edd.testkit.doubles;

import org.jspecify.annotations.NullMarked;
