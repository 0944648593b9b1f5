/** A deliberately naive model of a verification, written from the prose of the seeds, beside the kernel. */
@NullMarked
package dev.edd.testkit.naive;

import org.jspecify.annotations.NullMarked;
