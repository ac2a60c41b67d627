/** Linear algebra: {@link dev.toolwright.hub.matrices.Matrices}. */
@NullMarked
package dev.toolwright.hub.matrices;

import org.jspecify.annotations.NullMarked;
