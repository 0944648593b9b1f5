package dev.edd.ports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of this module are generated: without annotations that stay in class files, which whoever compiles
 * against the module would otherwise have to know. It does not stay in class files itself, for the same reason.
 */
@Value.Style(allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface BuilderStyle {}
