/** Where the hosts of these tests wire. */
@NullMarked
package dev.edd.architecture.hosts.wiring;

import org.jspecify.annotations.NullMarked;
