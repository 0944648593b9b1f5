/** The demo profile: sandbox providers, demo parties and a clock that can be moved. Nothing here exists outside it. */
@NullMarked
package dev.edd.host.demo;

import org.jspecify.annotations.NullMarked;
