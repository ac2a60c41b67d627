/** Keys in turn and tokens, over loopback. */
@NullMarked
package dev.toolwright.gateway.credential;

import org.jspecify.annotations.NullMarked;
