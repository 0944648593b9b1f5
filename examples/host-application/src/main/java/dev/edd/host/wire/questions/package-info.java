/** What is asked and what was found of the answers, as every wire of this host tells it. */
@NullMarked
package dev.edd.host.wire.questions;

import org.jspecify.annotations.NullMarked;
