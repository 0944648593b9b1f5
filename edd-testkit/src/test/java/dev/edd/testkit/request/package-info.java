/** Requests, their deadlines, and the onboardings that wait for them, tried at random. */
@NullMarked
package dev.edd.testkit.request;

import org.jspecify.annotations.NullMarked;
