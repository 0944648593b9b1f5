/** Where the hosts of these tests wire. */
@NullMarked
package dev.edd.testkit.architecture.hosts.wiring;

import org.jspecify.annotations.NullMarked;
