/** What compliance officers call: the queue, decisions, and the history of a case. */
@NullMarked
package dev.edd.host.compliance;

import org.jspecify.annotations.NullMarked;
