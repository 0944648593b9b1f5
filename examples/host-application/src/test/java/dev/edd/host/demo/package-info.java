/** The demo: its clock and its sandbox. */
@NullMarked
package dev.edd.host.demo;

import org.jspecify.annotations.NullMarked;
