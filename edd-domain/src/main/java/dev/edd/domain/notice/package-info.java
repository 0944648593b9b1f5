/** What a customer and the platform that the customer uses may be told, and nothing else. */
@NullMarked
package dev.edd.domain.notice;

import org.jspecify.annotations.NullMarked;
