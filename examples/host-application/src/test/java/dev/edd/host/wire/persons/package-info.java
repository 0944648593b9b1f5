@NullMarked
package dev.edd.host.wire.persons;

import org.jspecify.annotations.NullMarked;
