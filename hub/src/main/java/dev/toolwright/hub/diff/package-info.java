/** How texts differ and how near they are: {@link dev.toolwright.hub.diff.Diff}. */
@NullMarked
package dev.toolwright.hub.diff;

import org.jspecify.annotations.NullMarked;
