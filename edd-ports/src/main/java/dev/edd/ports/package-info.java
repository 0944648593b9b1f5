/**
 * What hosts call: the {@link dev.edd.ports.Edd} facade and the services behind it. Here stands, for all packages of the
 * module, how builders are generated: with vavr's collections, and without annotations in class files that a module which
 * only uses them would have to know.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
@VavrEncodingEnabled
package dev.edd.ports;

import org.immutables.value.Value;
import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
