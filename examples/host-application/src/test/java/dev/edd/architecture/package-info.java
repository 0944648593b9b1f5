/** The rules of the whole project, checked where every module is seen. */
@NullMarked
package dev.edd.architecture;

import org.jspecify.annotations.NullMarked;
