/**
 * What every lifecycle shares: the table of edges, births, how a command is decided and an event applied, refusals, and
 * the actor and instant of a step.
 */
@NullMarked
package dev.edd.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
