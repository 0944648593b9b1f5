@NullMarked
package dev.edd.host.wire.questions;

import org.jspecify.annotations.NullMarked;
