/** What the library needs of the outside world: inquiries, screening, ids. */
@NullMarked
package dev.edd.ports.provider;

import org.jspecify.annotations.NullMarked;
