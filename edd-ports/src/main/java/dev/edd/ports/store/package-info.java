/** What a store must be able to do: repositories, history, and units of work that commit all or nothing. */
@NullMarked
package dev.edd.ports.store;

import org.jspecify.annotations.NullMarked;
