/** Whether the adapter is tested on what a Spring Boot host brings. */
@NullMarked
package dev.edd.examples.springboot;

import org.jspecify.annotations.NullMarked;
