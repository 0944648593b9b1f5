/** What a store must be able to do: repositories, history, and units of work that commit all or nothing. */
@NullMarked
@VavrEncodingEnabled
package dev.edd.ports.store;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
