@NullMarked
package dev.edd.host.documents;

import org.jspecify.annotations.NullMarked;
