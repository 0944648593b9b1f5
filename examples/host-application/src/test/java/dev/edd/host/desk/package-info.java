@NullMarked
package dev.edd.host.desk;

import org.jspecify.annotations.NullMarked;
