/**
 * The kernel. Here stands how its builders are generated: with vavr's collections, and without annotations in class files
 * that a module which only uses them would have to know.
 */
@Value.Style(allowedClasspathAnnotations = Override.class)
@VavrEncodingEnabled
package dev.edd.domain;

import org.immutables.value.Value;
import org.immutables.vavr.encodings.VavrEncodingEnabled;
