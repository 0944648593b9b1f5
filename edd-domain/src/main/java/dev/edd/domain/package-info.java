/** The root of the kernel: nothing but how its builders are generated. */
@NullMarked
@BuilderStyle
@VavrEncodingEnabled
package dev.edd.domain;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
