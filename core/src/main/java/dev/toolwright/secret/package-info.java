/** What must not be shown: {@link dev.toolwright.secret.Secret}. */
@NullMarked
package dev.toolwright.secret;

import org.jspecify.annotations.NullMarked;
