/** Who calls: API keys, the tenant and the part that each stands for, and what that part may do. */
@NullMarked
package dev.edd.host.security;

import org.jspecify.annotations.NullMarked;
