/** Rules of architecture, as sentences: for this project, and for hosts that embed it. */
@NullMarked
package dev.edd.testkit.architecture;

import org.jspecify.annotations.NullMarked;
