/** EDD requests: a customer is asked in rounds, by a deadline, and an officer reviews what came (seeds 003 and 001). */
@NullMarked
package dev.edd.domain.request;

import org.jspecify.annotations.NullMarked;
