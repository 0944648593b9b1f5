/** What hosts call: the {@link dev.edd.ports.Edd} facade and the services behind it. */
@NullMarked
@BuilderStyle
@VavrEncodingEnabled
package dev.edd.ports;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
